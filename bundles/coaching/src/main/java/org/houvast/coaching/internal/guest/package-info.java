/** Guests of cases: who was invited, for how long, and what that lets them reach. */
@NullMarked
package org.houvast.coaching.internal.guest;

import org.jspecify.annotations.NullMarked;
