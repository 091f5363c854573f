/** The endpoints of consent, emergencies, audit and retention. */
@Header(name = "Houvast-Rest", value = "/consents, /break-glass, /audit, /retention")
@NullMarked
package org.houvast.privacy.rest.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
