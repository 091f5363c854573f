/** The provider of privacy; see the packages below for its parts. */
@Header(name = "Houvast-Persistence", value = "privacy")
@NullMarked
package org.houvast.privacy.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
