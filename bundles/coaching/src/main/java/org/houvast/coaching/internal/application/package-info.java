/** Applications for coaching: the aggregate, its rules and queries. */
@NullMarked
package org.houvast.coaching.internal.application;

import org.jspecify.annotations.NullMarked;
