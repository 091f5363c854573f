/** Action cards: what to do today, and no file. */
@NullMarked
package org.houvast.stepplan.internal.card;

import org.jspecify.annotations.NullMarked;
