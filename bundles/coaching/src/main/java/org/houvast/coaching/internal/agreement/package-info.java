/** Cooperation agreements: the aggregate, its rules and queries. */
@NullMarked
package org.houvast.coaching.internal.agreement;

import org.jspecify.annotations.NullMarked;
