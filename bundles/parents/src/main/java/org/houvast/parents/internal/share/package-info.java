/** What guardians get to read: the aggregate, its rules and its queries. */
@NullMarked
package org.houvast.parents.internal.share;

import org.jspecify.annotations.NullMarked;
