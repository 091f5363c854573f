/** Explanations: what a child or group does, beside what it can. */
@NullMarked
package org.houvast.coaching.internal.explanation;

import org.jspecify.annotations.NullMarked;
