/** Value lists and descriptors, collected from the modules that run. */
@NullMarked
package org.houvast.administration.internal.lists;

import org.jspecify.annotations.NullMarked;
