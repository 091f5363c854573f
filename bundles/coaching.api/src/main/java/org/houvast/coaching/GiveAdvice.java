package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Gives advice, to one person or to everybody of a group. It is about the work of adults and holds the group, never a child. Either a question
 * or a group says where it belongs.
 *
 * @param questionId the question that it helps to answer, null for none
 * @param group without a question: the group
 * @param to for whom; only this person and the giver read it then. Null for everybody within the coaching of the group
 * @param text what is advised
 * @param themes what it is about; none when missing
 * @param ageBand for children of which age, null for all
 * @param tipId the tip that it was taken from, null for none
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record GiveAdvice(
        @Nullable QuestionId questionId,
        @Nullable GroupRef group,
        @Nullable StaffRef to,
        @Limit(min = 3, max = 2000) String text,
        @Limit(max = 18) @Nullable List<Theme> themes,
        @Nullable AgeBand ageBand,
        @Nullable TipId tipId,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
