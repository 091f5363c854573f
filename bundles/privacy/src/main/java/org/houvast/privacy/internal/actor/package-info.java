/** Who a person is and what that person reaches now. */
@NullMarked
package org.houvast.privacy.internal.actor;

import org.jspecify.annotations.NullMarked;
