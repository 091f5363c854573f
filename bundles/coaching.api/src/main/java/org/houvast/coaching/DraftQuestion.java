package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.houvast.commons.Subject;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Begins a question. Whom it is about is enough for a draft, one line more to ask it at once.
 *
 * @param subject a child by its key, or a group
 * @param group the child's group that is meant; needed only when the child is in several groups of the asker
 * @param text the question
 * @param strengths what goes well
 * @param themes what it is about, none when missing
 * @param wishes what the asker would like, none when missing
 * @param urgency NEXT_MOMENT when missing
 * @param signalDate when it was first noticed, today when missing
 * @param noticedBy who noticed it
 * @param askNow asks it at once instead of keeping a draft; false when missing
 * @param namesChecked with {@code askNow}: the asker says that words like names of children are none; false when missing
 */
public record DraftQuestion(
        Subject subject,
        @Nullable GroupRef group,
        @Limit(max = 4000) @Nullable String text,
        @Limit(max = 4000) @Nullable String strengths,
        @Limit(max = 18) @Nullable List<Theme> themes,
        @Limit(max = 6) @Nullable List<Wish> wishes,
        @Nullable Urgency urgency,
        @Nullable LocalDate signalDate,
        @Nullable NoticedBy noticedBy,
        @Nullable Boolean askNow,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
