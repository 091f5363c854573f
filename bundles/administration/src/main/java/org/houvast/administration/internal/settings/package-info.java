/** Settings and where they come from. */
@NullMarked
package org.houvast.administration.internal.settings;

import org.jspecify.annotations.NullMarked;
