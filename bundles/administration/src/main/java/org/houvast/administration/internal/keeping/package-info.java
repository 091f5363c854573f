/** The terms of retention as settings. */
@NullMarked
package org.houvast.administration.internal.keeping;

import org.jspecify.annotations.NullMarked;
