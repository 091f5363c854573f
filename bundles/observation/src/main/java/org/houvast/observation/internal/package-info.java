/** Observations: the aggregate, its rules, its queries and what it gives to the screens. */
@Header(name = "Houvast-Persistence", value = "observation")
@NullMarked
package org.houvast.observation.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
