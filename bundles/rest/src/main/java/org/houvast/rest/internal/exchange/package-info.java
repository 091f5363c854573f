/** One request on its way: trace, language, body, caller. */
@NullMarked
package org.houvast.rest.internal.exchange;

import org.jspecify.annotations.NullMarked;
