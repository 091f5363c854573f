/** Names for children whose reader may not know them. */
@NullMarked
package org.houvast.privacy.internal.alias;

import org.jspecify.annotations.NullMarked;
