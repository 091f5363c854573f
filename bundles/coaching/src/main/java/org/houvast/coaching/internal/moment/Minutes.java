package org.houvast.coaching.internal.moment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.houvast.coaching.CoachForm;
import org.houvast.coaching.CoachingProblems;
import org.houvast.commons.Problem;
import org.jspecify.annotations.Nullable;

/** How long a moment took, on the group and besides. */
@Embeddable
public record Minutes(@Column(name = "minutes_in_group") int inGroup, @Column(name = "minutes_indirect") int indirect) {
    private static final int MOST = 720;

    /**
     * Minutes that a moment of this form can have: 1 to 720 together, and at least 1 on the group when it was there.
     *
     * @param indirect minutes besides; 0 when null
     * @throws Problem {@link CoachingProblems#MINUTES_INVALID}
     */
    static Minutes of(CoachForm form, int inGroup, @Nullable Integer indirect) {
        int besides = indirect == null ? 0 : indirect;
        int least = form == CoachForm.ON_GROUP ? 1 : 0;
        boolean each = inGroup >= least && inGroup <= MOST && besides >= 0 && besides <= MOST;
        if (!each || inGroup + besides < 1 || inGroup + besides > MOST) {
            throw Problem.of(CoachingProblems.MINUTES_INVALID);
        }
        return new Minutes(inGroup, besides);
    }
}
