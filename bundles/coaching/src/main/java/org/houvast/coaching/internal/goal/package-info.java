/** Learning goals: the aggregate, its rules and queries. */
@NullMarked
package org.houvast.coaching.internal.goal;

import org.jspecify.annotations.NullMarked;
