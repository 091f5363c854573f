/** De-identified extracts of cases, for supervision. */
@NullMarked
package org.houvast.coaching.internal.extract;

import org.jspecify.annotations.NullMarked;
