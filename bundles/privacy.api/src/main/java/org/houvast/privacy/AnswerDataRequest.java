package org.houvast.privacy;

import java.util.List;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Does what was asked and tells it.
 *
 * @param letter what the asker is told beside it, or null
 * @param corrected records that were corrected, for a rectification; each was corrected in its own place, by those who may
 * @param namesChecked whether words that look like names of other children are none; null is no
 * @param restriction why processing is restricted, for a restriction, which begins with this answer; null for the other kinds
 */
public record AnswerDataRequest(
        @Nullable @Limit(max = 4000) String letter,
        @Nullable @Limit(max = 200) List<CorrectedRecord> corrected,
        @Nullable Boolean namesChecked,
        @Nullable RestrictionGround restriction) {}
