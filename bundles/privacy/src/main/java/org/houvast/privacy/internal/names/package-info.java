/** Names of children in texts that an outside coach may read. */
@NullMarked
package org.houvast.privacy.internal.names;

import org.jspecify.annotations.NullMarked;
