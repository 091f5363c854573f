/** Advice: given, answered, tried, helped. */
@NullMarked
package org.houvast.coaching.internal.advice;

import org.jspecify.annotations.NullMarked;
