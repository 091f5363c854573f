/** Patterns: observations counted in the database, in words and as a picture. */
@NullMarked
package org.houvast.observation.internal.pattern;

import org.jspecify.annotations.NullMarked;
