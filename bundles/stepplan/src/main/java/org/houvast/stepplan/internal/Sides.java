package org.houvast.stepplan.internal;

import java.util.EnumSet;
import java.util.Set;
import org.houvast.commons.Problem;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.stepplan.AgreementSide;
import org.houvast.stepplan.StepPlanProblems;
import org.jspecify.annotations.Nullable;

/**
 * For whom an actor can speak about a record (domain 4.2): for staff who works in the group or is the mentor; for the coach who has an
 * assignment for the group, or the internal coach where nobody has; for the manager who manages the location, and for nobody else.
 */
public final class Sides {
    private final CaseBook cases;

    public Sides(CaseBook cases) {
        this.cases = cases;
    }

    /** the sides of this actor; none for somebody who stands outside */
    public Set<AgreementSide> of(Actor actor, Target target) {
        Set<Relation> relations = actor.scope().relationsTo(target);
        Set<AgreementSide> sides = EnumSet.noneOf(AgreementSide.class);
        if (relations.contains(Relation.LOCATION_MANAGER)) {
            sides.add(AgreementSide.MANAGER);
            return sides;
        }
        if (relations.contains(Relation.GROUP_STAFF) || relations.contains(Relation.MENTOR)) {
            sides.add(AgreementSide.STAFF);
        }
        if (relations.contains(Relation.COACH)) {
            sides.add(AgreementSide.COACH);
        } else if (relations.contains(Relation.INTERNAL_COACH)
                && target.group() != null
                && !cases.coached(target.group(), actor.scope().today())) {
            sides.add(AgreementSide.COACH);
        }
        return sides;
    }

    /**
     * The side that is meant.
     *
     * @param wanted the side that the actor names, null when there can be only one
     * @throws Problem {@link StepPlanProblems#NO_SIDE} when the actor does not stand there, or stands on two and names none
     */
    public AgreementSide meant(Actor actor, Target target, @Nullable AgreementSide wanted, Set<AgreementSide> asked) {
        Set<AgreementSide> sides = of(actor, target);
        sides.retainAll(asked);
        if (wanted != null && sides.contains(wanted)) {
            return wanted;
        }
        if (wanted == null && sides.size() == 1) {
            return sides.iterator().next();
        }
        throw Problem.of(StepPlanProblems.NO_SIDE);
    }
}
