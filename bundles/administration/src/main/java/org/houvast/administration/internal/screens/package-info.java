/** The screens that cross modules, filled by contributors. */
@NullMarked
package org.houvast.administration.internal.screens;

import org.jspecify.annotations.NullMarked;
