/** The approach library: what was tried for a theme, and what happened. */
@NullMarked
package org.houvast.coaching.internal.approach;

import org.jspecify.annotations.NullMarked;
