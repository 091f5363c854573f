/** The endpoints of consent and audit. */
@Header(name = "Houvast-Rest", value = "/consents, /break-glass, /audit")
@NullMarked
package org.houvast.privacy.rest.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
