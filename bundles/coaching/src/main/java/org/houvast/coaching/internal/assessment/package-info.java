/** Joint assessments: the aggregate, its rules and queries. */
@NullMarked
package org.houvast.coaching.internal.assessment;

import org.jspecify.annotations.NullMarked;
