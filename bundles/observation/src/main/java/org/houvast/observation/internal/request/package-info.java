/** Requests to observe: the aggregate, its queries, and two observers of one moment. */
@NullMarked
package org.houvast.observation.internal.request;

import org.jspecify.annotations.NullMarked;
