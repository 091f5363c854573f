/** Series of moments: the aggregate, its rule and its days. */
@NullMarked
package org.houvast.coaching.internal.series;

import org.jspecify.annotations.NullMarked;
