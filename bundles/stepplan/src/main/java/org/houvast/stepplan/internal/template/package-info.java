/** Templates of step plans: the aggregate, its rules, and the ones that are shipped. */
@NullMarked
package org.houvast.stepplan.internal.template;

import org.jspecify.annotations.NullMarked;
