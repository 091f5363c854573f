/** Reflections: the aggregate, the vault that keeps its texts, its rules and queries. */
@NullMarked
package org.houvast.coaching.internal.reflection;

import org.jspecify.annotations.NullMarked;
