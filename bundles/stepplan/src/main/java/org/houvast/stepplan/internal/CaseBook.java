package org.houvast.stepplan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.houvast.coaching.Cases;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.Questions;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.privacy.Action;
import org.houvast.privacy.guard.Reading;
import org.houvast.stepplan.StepPlanProblems;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Holds the services of coaching, which may come and go. What cannot be asked is unavailable, never assumed. */
@Component(service = CaseBook.class)
public final class CaseBook {
    private final AtomicReference<@Nullable Cases> cases = new AtomicReference<>();
    private final AtomicReference<@Nullable Questions> questions = new AtomicReference<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindCases(Cases service) {
        cases.set(service);
    }

    public void unbindCases(Cases service) {
        cases.compareAndSet(service, null);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindQuestions(Questions service) {
        questions.set(service);
    }

    public void unbindQuestions(Questions service) {
        questions.compareAndSet(service, null);
    }

    /** the questions, as an actor may read them */
    public Questions questions() {
        return there(questions.get());
    }

    /**
     * What is known of a case.
     *
     * @throws Problem {@link StepPlanProblems#COACHING_AWAY}
     */
    public Optional<Cases.Facts> facts(UUID caseId) {
        return there(cases.get()).facts(new QuestionId(caseId));
    }

    /** the same, and nothing when nobody can be asked */
    public Optional<Cases.Facts> factsIfThere(UUID caseId) {
        Cases service = cases.get();
        return service == null ? Optional.empty() : service.facts(new QuestionId(caseId));
    }

    /** the open cases with this outcome in the scope of an action, the longest assessed first; none when nobody can be asked */
    public List<Cases.Assessed> assessed(Reading reading, Action action, Outcome outcome, int limit) {
        Cases service = cases.get();
        return service == null ? List.of() : service.assessed(reading, action, outcome, limit);
    }

    /**
     * Whether the group has a coach on this day.
     *
     * @throws Problem {@link StepPlanProblems#COACHING_AWAY}
     */
    public boolean coached(GroupRef group, LocalDate day) {
        return there(cases.get()).coached(group, day);
    }

    /** those of these groups that have a coach on this day; all of them while coaching is away, since nobody knows */
    Set<GroupRef> coached(Set<GroupRef> groups, LocalDate day) {
        Cases known = cases.get();
        return known == null ? groups : known.coached(groups, day);
    }

    private static <T> T there(@Nullable T service) {
        if (service == null) {
            throw Problem.of(StepPlanProblems.COACHING_AWAY);
        }
        return service;
    }
}
