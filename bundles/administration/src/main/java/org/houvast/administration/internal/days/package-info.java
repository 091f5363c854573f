/** Working days. */
@NullMarked
package org.houvast.administration.internal.days;

import org.jspecify.annotations.NullMarked;
