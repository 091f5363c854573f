/** The endpoints of consent, emergencies, audit, retention, requests of persons and restrictions. */
@Header(name = "Houvast-Rest", value = "/consents, /break-glass, /audit, /retention, /data-requests, /restrictions")
@NullMarked
package org.houvast.privacy.rest.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
