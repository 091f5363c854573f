package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Writes a draft anew, whole.
 *
 * @param text the question
 * @param strengths what goes well
 * @param themes what it is about
 * @param wishes what the asker would like
 * @param urgency how soon
 * @param signalDate when it was first noticed
 * @param noticedBy who noticed it
 */
public record ReviseQuestion(
        @Limit(max = 4000) @Nullable String text,
        @Limit(max = 4000) @Nullable String strengths,
        @Limit(max = 18) List<Theme> themes,
        @Limit(max = 6) List<Wish> wishes,
        Urgency urgency,
        LocalDate signalDate,
        @Nullable NoticedBy noticedBy) {}
