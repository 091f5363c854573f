/** The sheets that an organisation assesses the processing by. */
@NullMarked
package org.houvast.administration.internal.sheet;

import org.jspecify.annotations.NullMarked;
