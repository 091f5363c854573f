/** Planned against delivered. */
@NullMarked
package org.houvast.coaching.internal.presence;

import org.jspecify.annotations.NullMarked;
