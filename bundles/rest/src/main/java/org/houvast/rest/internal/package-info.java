/** The servlet, its servers and what connects them. */
@NullMarked
package org.houvast.rest.internal;

import org.jspecify.annotations.NullMarked;
