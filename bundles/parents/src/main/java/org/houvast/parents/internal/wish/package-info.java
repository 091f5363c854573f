/** What guardians wish and need: the aggregate, its rules and its queries. */
@NullMarked
package org.houvast.parents.internal.wish;

import org.jspecify.annotations.NullMarked;
