/** The endpoints of administration, and of the screens that cross modules. */
@Header(
        name = "Houvast-Rest",
        value =
                "/me, /locations, /modules, /settings, /value-lists, /descriptors, /groups, /children, /work-queue, /reports")
@NullMarked
package org.houvast.administration.rest.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
