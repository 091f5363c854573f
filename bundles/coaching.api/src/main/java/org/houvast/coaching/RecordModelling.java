package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what somebody showed on the group. It is about the work of adults and holds the group, never a child. A question, a moment or
 * a group says where it belongs.
 *
 * @param questionId the question that it helps to answer, null for none
 * @param momentId the coaching moment at which it was shown, null for none
 * @param group without a question or a moment: the group
 * @param shownOn when, not in the future; today when missing
 * @param shown what was shown
 * @param why what it is meant to bring
 * @param themes what it is about; none when missing
 * @param seenBy who saw it, at most 20; none when missing
 * @param tryOn from which day they try it themselves, null when nothing was agreed
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record RecordModelling(
        @Nullable QuestionId questionId,
        @Nullable MomentId momentId,
        @Nullable GroupRef group,
        @Nullable LocalDate shownOn,
        @Limit(min = 3, max = 2000) String shown,
        @Limit(min = 3, max = 2000) String why,
        @Limit(max = 18) @Nullable List<Theme> themes,
        @Limit(max = 20) @Nullable List<StaffRef> seenBy,
        @Nullable LocalDate tryOn,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {}
