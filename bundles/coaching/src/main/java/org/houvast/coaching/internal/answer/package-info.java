/** Answers that somebody gives once: the trust pulse of both sides and the closing evaluation of staff, with their averages. */
@NullMarked
package org.houvast.coaching.internal.answer;

import org.jspecify.annotations.NullMarked;
