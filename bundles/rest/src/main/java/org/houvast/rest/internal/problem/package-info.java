/** Every refusal and failure as a problem document. */
@NullMarked
package org.houvast.rest.internal.problem;

import org.jspecify.annotations.NullMarked;
