/** Modules per location, settings, working days, value lists, and the screens that cross modules. */
@Header(name = "Houvast-Persistence", value = "administration")
@NullMarked
package org.houvast.administration.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
