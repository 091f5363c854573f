/** Tips, with those that are shipped. */
@NullMarked
package org.houvast.coaching.internal.tip;

import org.jspecify.annotations.NullMarked;
