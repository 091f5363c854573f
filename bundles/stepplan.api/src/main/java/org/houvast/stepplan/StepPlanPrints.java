package org.houvast.stepplan;

import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What of a step plan stands on paper. Whoever prints leaves an audit line of its own. */
@ProviderType
public interface StepPlanPrints {
    /** the plan as its reader may see it, with the names that belong on the sheet; for who may read the plan */
    StaffPrint forStaff(Actor actor, StepPlanId id);

    /**
     * What parents may take home: the steps, and how and when they are involved. Made by the staff of the child or group, who hand it over;
     * nothing that staff wrote among themselves is in it.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#PRINT_NOT_CONFIRMED}, {@link StepPlanProblems#PRINT_WAITS}
     */
    ParentsPrint forParents(Actor actor, StepPlanId id);
}
