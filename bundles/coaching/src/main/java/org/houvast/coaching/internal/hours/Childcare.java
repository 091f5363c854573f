package org.houvast.coaching.internal.hours;

import java.util.EnumSet;
import java.util.Set;
import org.houvast.coaching.CoachType;
import org.houvast.commons.WorkForm;

/** What the law on childcare (Wet IKK) is about: its forms of work, and the coaches who count. */
final class Childcare {
    static final Set<WorkForm> FORMS = EnumSet.of(WorkForm.KDV, WorkForm.PEUTER, WorkForm.BSO);

    /** the kinds of coach whose hours count for a norm; a coach of youth care is none of them */
    static final Set<CoachType> COACHES = EnumSet.of(CoachType.STATUTORY_PEDAGOGICAL, CoachType.VE);

    private Childcare() {}

    static boolean is(WorkForm form) {
        return FORMS.contains(form);
    }
}
