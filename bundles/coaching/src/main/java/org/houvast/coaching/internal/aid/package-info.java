/** Recognition aids, with those that are shipped. */
@NullMarked
package org.houvast.coaching.internal.aid;

import org.jspecify.annotations.NullMarked;
