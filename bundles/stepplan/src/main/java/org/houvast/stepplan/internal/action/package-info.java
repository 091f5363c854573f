/** Action plans for home and centre. */
@NullMarked
package org.houvast.stepplan.internal.action;

import org.jspecify.annotations.NullMarked;
