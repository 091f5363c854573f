/** Files of children that are set apart: kept, and closed to everybody who would work with them. */
@NullMarked
package org.houvast.privacy.internal.restriction;

import org.jspecify.annotations.NullMarked;
