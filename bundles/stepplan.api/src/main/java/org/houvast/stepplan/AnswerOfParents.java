package org.houvast.stepplan;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * What the parents say to the plan.
 *
 * @param agreed whether they agree
 * @param on when they said so, not a day to come
 * @param words in their own words; needed when they do not agree
 * @param parentContactId the parent contact that it is written down in, null when there is none
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record AnswerOfParents(
        boolean agreed,
        LocalDate on,
        @Limit(max = 2000) @Nullable String words,
        @Nullable UUID parentContactId,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
