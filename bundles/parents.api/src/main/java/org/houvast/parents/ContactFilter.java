package org.houvast.parents;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts are wanted; what is null does not restrict.
 *
 * @param child with parents of this child
 * @param caseId about this question
 * @param from on or after this day
 * @param to before this day
 */
public record ContactFilter(
        @Nullable ChildRef child, @Nullable UUID caseId, @Nullable LocalDate from, @Nullable LocalDate to) {}
