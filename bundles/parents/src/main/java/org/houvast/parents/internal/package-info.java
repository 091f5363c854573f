/** Contacts with parents: the aggregate, its rules and its queries. */
@Header(name = "Houvast-Persistence", value = "parents")
@NullMarked
package org.houvast.parents.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
