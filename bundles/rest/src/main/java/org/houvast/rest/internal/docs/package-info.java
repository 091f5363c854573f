/** The API browser, with everything it needs. */
@NullMarked
package org.houvast.rest.internal.docs;

import org.jspecify.annotations.NullMarked;
