/** The forms to observe with, as data: those that come with the product, an organisation's own, and what answers must look like. */
@NullMarked
package org.houvast.observation.internal.kind;

import org.jspecify.annotations.NullMarked;
