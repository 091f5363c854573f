/** Persistence as a bundle: its configuration, the services it registers, and the modules that it opens. */
@NullMarked
package org.houvast.persistence.internal.osgi;

import org.jspecify.annotations.NullMarked;
