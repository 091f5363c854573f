/** A repeated request is the same request. */
@NullMarked
package org.houvast.rest.internal.idempotency;

import org.jspecify.annotations.NullMarked;
