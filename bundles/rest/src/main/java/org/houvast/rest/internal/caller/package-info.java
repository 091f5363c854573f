/** Who asks: tokens of identity providers, or the host itself. */
@NullMarked
package org.houvast.rest.internal.caller;

import org.jspecify.annotations.NullMarked;
