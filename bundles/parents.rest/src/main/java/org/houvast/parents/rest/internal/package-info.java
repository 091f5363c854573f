/** The endpoints of parents. */
@Header(
        name = "Houvast-Rest",
        value = "/information-requests, /parent, /parent-contacts, /parent-notices, /parent-wishes, /shares")
@NullMarked
package org.houvast.parents.rest.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
