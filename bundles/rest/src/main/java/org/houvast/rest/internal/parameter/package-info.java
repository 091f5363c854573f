/** What a resource method can ask for: page, precondition, patch, caller, ids. */
@NullMarked
package org.houvast.rest.internal.parameter;

import org.jspecify.annotations.NullMarked;
