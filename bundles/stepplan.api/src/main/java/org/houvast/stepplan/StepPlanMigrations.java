package org.houvast.stepplan;

import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Moves running plans to a newer version of their template, by choice: a plan stays on its version until somebody does.
 *
 * <p>A step of the old version is the step of the new version with the same title (letters' case and spaces around it do not count), when
 * there is just one; otherwise the step with the same number, unless that one has the title of another old step. What was done, recorded
 * or begun goes along: a step that is done stays done. Steps that nobody touched and that the new version lacks are gone, and its own new
 * steps are to be done, also those before the current one.
 */
@ProviderType
public interface StepPlanMigrations {
    /**
     * Moves a plan that is CONFIRMED or ACTIVE.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#PLAN_STATE}, {@link StepPlanProblems#TEMPLATE_NOT_NEWER},
     *     {@link StepPlanProblems#TEMPLATE_NOT_FOR_THIS}, {@link StepPlanProblems#MIGRATION_LOSES_STEP}
     */
    StepPlan migrate(Actor actor, StepPlanId id, Revision revision, MigrateStepPlan command);
}
