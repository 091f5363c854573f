package org.houvast.observation;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Which pattern is wanted.
 *
 * @param subject a child, or a group with all its children
 * @param by what is counted by
 * @param kind of this kind only, null for all
 * @param from first day, null for 91 days before the last
 * @param to last day, null for today; at most 366 days after the first
 */
public record PatternQuery(
        Subject subject,
        PatternBy by,
        @Limit(max = 40) @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
