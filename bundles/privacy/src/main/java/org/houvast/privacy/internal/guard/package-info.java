/** Permission, audit line and event around every operation. */
@NullMarked
package org.houvast.privacy.internal.guard;

import org.jspecify.annotations.NullMarked;
