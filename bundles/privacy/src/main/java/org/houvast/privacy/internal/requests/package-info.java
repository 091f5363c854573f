/** Requests of persons: the aggregate, what is collected, and the package that goes out. */
@NullMarked
package org.houvast.privacy.internal.requests;

import org.jspecify.annotations.NullMarked;
