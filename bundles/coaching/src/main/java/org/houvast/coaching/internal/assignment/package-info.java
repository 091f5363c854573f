/** Coach assignments: the aggregate, and the relations that follow from it. */
@NullMarked
package org.houvast.coaching.internal.assignment;

import org.jspecify.annotations.NullMarked;
