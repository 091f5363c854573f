/** What the aggregates of this module share: the access policy, settings, value lists, terms, and what is known of a case. */
@Header(name = "Houvast-Persistence", value = "stepplan")
@NullMarked
package org.houvast.stepplan.internal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
