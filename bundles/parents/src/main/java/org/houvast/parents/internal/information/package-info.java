/** What parents without custody asked, and what was decided. */
@NullMarked
package org.houvast.parents.internal.information;

import org.jspecify.annotations.NullMarked;
