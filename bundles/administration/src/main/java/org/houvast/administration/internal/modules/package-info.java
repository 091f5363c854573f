/** How modules stand at a place: the aggregate, its rules, and the gate that asks it. */
@NullMarked
package org.houvast.administration.internal.modules;

import org.jspecify.annotations.NullMarked;
