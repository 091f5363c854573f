/** What the aggregates of coaching share: the two sides, names in texts, settings and deadlines, value lists. */
@Header(name = "Houvast-Persistence", value = "coaching")
@NullMarked
package org.houvast.coaching.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
