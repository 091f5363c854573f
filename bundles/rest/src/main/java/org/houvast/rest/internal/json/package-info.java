/** JSON in and out: strict reading, one block writing. */
@NullMarked
package org.houvast.rest.internal.json;

import org.jspecify.annotations.NullMarked;
