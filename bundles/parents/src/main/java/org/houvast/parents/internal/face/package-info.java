/** What a guardian may see and say. */
@NullMarked
package org.houvast.parents.internal.face;

import org.jspecify.annotations.NullMarked;
