/** Competence profiles and measurements: the aggregate, its rules and queries, and the picture of a team. */
@NullMarked
package org.houvast.coaching.internal.competence;

import org.jspecify.annotations.NullMarked;
