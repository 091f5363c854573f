/** Gives organisations the texts that are shipped. */
@NullMarked
package org.houvast.coaching.internal.starter;

import org.jspecify.annotations.NullMarked;
