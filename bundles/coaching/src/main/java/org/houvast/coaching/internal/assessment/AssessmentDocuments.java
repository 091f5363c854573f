package org.houvast.coaching.internal.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.houvast.coaching.AssessmentAction;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.AllowedAction;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows an assessment as its reader may see it: child or alias, content or none, and what may be done now. */
@Component(service = AssessmentDocuments.class)
public final class AssessmentDocuments {
    private final Guard guard;
    private final Aliases aliases;
    private final CoachingTerms terms;

    @Activate
    public AssessmentDocuments(@Reference Guard guard, @Reference Aliases aliases, @Reference CoachingTerms terms) {
        this.guard = guard;
        this.aliases = aliases;
        this.terms = terms;
    }

    JointAssessment of(Actor actor, AssessmentEntity assessment) {
        Target target = assessment.target();
        boolean named = actor.scope().mayName(target);
        return assessment.document(new AssessmentView(
                named,
                named ? null : aliases.of(Set.of(assessment.question())).get(assessment.question()),
                Sides.within(actor, target),
                terms,
                actor.scope().today(),
                allowed(actor, assessment, target)));
    }

    private List<AllowedAction> allowed(Actor actor, AssessmentEntity assessment, Target target) {
        return Arrays.stream(AssessmentAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT),
                        guard.refusal(actor, AssessmentAccess.of(action), target)
                                .or(() -> assessment.refusalOf(action))
                                .or(() -> assessment.refusalFor(action, Acting.of(actor, target)))))
                .toList();
    }
}
