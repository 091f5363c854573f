/** The proof of hours: policy time that is entered, coaching that was delivered, and who was coached. */
@NullMarked
package org.houvast.coaching.internal.hours;

import org.jspecify.annotations.NullMarked;
