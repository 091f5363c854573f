package org.houvast.stepplan.internal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.Side;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.stepplan.ActionPlan;
import org.houvast.stepplan.AgreeActionPlan;
import org.houvast.stepplan.AgreementSide;
import org.houvast.stepplan.ConfirmStepPlan;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody who works in the group and coaches it too. */
class OnePersonIT extends StepPlanTest {
    OnePersonIT(TestDatabase database) {
        super(database);
    }

    @Test
    void speaksForOneSideOnly() {
        MatrixCentre at = MatrixCentre.of(centre);
        centre.host.staff("both", Role.INTERNAL_COACH, "sun");
        CoachAssignment assigned = assigned();

        StepPlan draft = drafted();
        assertRefused(StepPlanProblems.NO_SIDE, () -> confirm(draft, null));
        StepPlan once = confirm(draft, Side.STAFF);
        assertThat(once.state()).isEqualTo(StepPlanState.DRAFT);
        assertRefused(StepPlanProblems.SAME_PERSON, () -> confirm(once, Side.COACH));
        assertThat(confirm("esra", once).state()).isEqualTo(StepPlanState.CONFIRMED);

        ActionPlan agreed = agree(new CaseRecords(at).discussed(MatrixCentre.CASE), AgreementSide.COACH);
        assertRefused(StepPlanProblems.SAME_PERSON, () -> agree(agreed, AgreementSide.STAFF));

        centre.assignments.end(centre.actor("rik"), assigned.id(), assigned.revision(), new EndAssignment(null));
    }

    private CoachAssignment assigned() {
        return centre.assignments.assign(
                centre.actor("rik"),
                new AssignCoach(
                        new StaffRef("both"),
                        CoachType.INTERNAL,
                        List.of(new GroupRef("sun")),
                        centre.clock.today(),
                        null,
                        null,
                        null));
    }

    private StepPlan confirm(StepPlan plan, @Nullable Side side) {
        return centre.plans.confirm(centre.actor("both"), plan.id(), plan.revision(), new ConfirmStepPlan(side));
    }

    private ActionPlan agree(ActionPlan plan, AgreementSide side) {
        return centre.actionPlans.agree(centre.actor("both"), plan.id(), plan.revision(), new AgreeActionPlan(side));
    }
}
