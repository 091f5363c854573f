/** Small tables that every request needs, kept in memory. */
@NullMarked
package org.houvast.administration.internal.cache;

import org.jspecify.annotations.NullMarked;
