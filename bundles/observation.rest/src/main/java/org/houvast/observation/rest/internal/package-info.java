/** The endpoints of observation. */
@Header(
        name = "Houvast-Rest",
        value = "/observations, /observation-kinds, /observation-patterns, /observation-requests")
@NullMarked
package org.houvast.observation.rest.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
