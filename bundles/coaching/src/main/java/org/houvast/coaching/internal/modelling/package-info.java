/** Modelling: what was shown on the group, and how it went when others tried it. */
@NullMarked
package org.houvast.coaching.internal.modelling;

import org.jspecify.annotations.NullMarked;
