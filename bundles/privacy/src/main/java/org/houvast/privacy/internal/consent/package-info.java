/** Consent from the request to its end. */
@NullMarked
package org.houvast.privacy.internal.consent;

import org.jspecify.annotations.NullMarked;
