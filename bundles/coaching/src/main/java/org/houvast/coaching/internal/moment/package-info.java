/** Coaching moments: the aggregate, its rules and queries. */
@NullMarked
package org.houvast.coaching.internal.moment;

import org.jspecify.annotations.NullMarked;
