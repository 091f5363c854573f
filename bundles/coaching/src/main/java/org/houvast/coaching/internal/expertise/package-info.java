/** Who knows about what, and the contact person of each place. */
@NullMarked
package org.houvast.coaching.internal.expertise;

import org.jspecify.annotations.NullMarked;
