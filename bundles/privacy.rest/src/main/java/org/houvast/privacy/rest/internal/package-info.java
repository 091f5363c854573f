/** The endpoints of consent, emergencies, audit, retention and requests of persons. */
@Header(name = "Houvast-Rest", value = "/consents, /break-glass, /audit, /retention, /data-requests")
@NullMarked
package org.houvast.privacy.rest.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
