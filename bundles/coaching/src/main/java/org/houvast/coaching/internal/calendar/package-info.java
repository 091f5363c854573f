/** Calendar links, and the feed that is read by them. */
@NullMarked
package org.houvast.coaching.internal.calendar;

import org.jspecify.annotations.NullMarked;
