/** Handovers to schools and after-school care: both sides, what parents see of them, and their end. */
@NullMarked
package org.houvast.stepplan.internal.handover;

import org.jspecify.annotations.NullMarked;
