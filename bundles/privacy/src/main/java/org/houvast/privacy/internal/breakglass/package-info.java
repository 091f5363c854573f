/** Files of children that are opened in an emergency, for a short time. */
@NullMarked
package org.houvast.privacy.internal.breakglass;

import org.jspecify.annotations.NullMarked;
