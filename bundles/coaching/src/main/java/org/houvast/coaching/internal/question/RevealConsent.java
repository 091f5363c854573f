package org.houvast.coaching.internal.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.internal.assignment.ActiveAssignments;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Refusal;
import org.houvast.privacy.ConsentCheck;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.Target;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the parents agreed that an outside coach of the group knows the child by name. */
@Component(service = RevealConsent.class)
public final class RevealConsent {
    private final ActiveAssignments assignments;
    private final ConsentCheck consents;

    @Activate
    public RevealConsent(@Reference ActiveAssignments assignments, @Reference ConsentCheck consents) {
        this.assignments = assignments;
        this.consents = consents;
    }

    /** why the child cannot be made known now, or nothing */
    Optional<Refusal> refusal(Target question, LocalDate today) {
        if (question.group() == null) {
            return Optional.of(Refusal.of(CoachingProblems.CONSENT_NEEDED));
        }
        Set<OrganisationRef> coaches = assignments.organisations(question.group(), today);
        boolean given = coaches.stream()
                .filter(o -> !o.equals(question.controller()))
                .anyMatch(o -> consents.active(question.children(), ConsentPurpose.EXTERNAL_COACH_NAMED, o, today)
                        .containsAll(question.children()));
        return given ? Optional.empty() : Optional.of(Refusal.of(CoachingProblems.CONSENT_NEEDED));
    }
}
