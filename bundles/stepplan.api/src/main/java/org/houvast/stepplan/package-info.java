/**
 * Step plans: what is done for a child or a group, in which order, by whom, and how and when parents are involved.
 *
 * <p>A {@link org.houvast.stepplan.StepPlanTemplate} is an ordered list of steps; a {@link org.houvast.stepplan.StepPlan} goes through it
 * for one child or group and stays on its version. When staff and coach found that a specific approach is needed, a
 * {@link org.houvast.stepplan.Consultation} with the manager and the team and an {@link org.houvast.stepplan.ActionPlan} for home and
 * centre follow. A {@link org.houvast.stepplan.ChildDiscussion} is a meeting about several children; what it agrees on becomes a
 * {@link org.houvast.stepplan.FollowUp} each.
 *
 * <p>Events carry ids only: {@code stepplan.template.drafted|revised|submitted|returned|published|retired},
 * {@code stepplan.plan.drafted|revised|confirmed-by-side|confirmed|paused|resumed|migrated|stopped|completed},
 * {@code stepplan.step.ready|started|done|skipped|returned|parents-recorded|postponement-asked|postponed|overdue|parent-overdue} (the last
 * two once for each turn of a step, by a look at the clock),
 * {@code stepplan.consultation.planned|held|recorded|cancelled},
 * {@code stepplan.action-plan.drafted|revised|consulted|discussed|parents-answered|agreed-by-side|agreed|started|reviewed|closed},
 * {@code stepplan.discussion.planned|agenda-changed|held|recapped|cancelled}, {@code stepplan.follow-up.agreed|completed|dropped} and
 * {@code stepplan.handover.drafted|revised|submitted|consented|refused|sent|received|talked|completed|destroyed}. The id
 * {@code case} is the question's where there is one.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.houvast.stepplan;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
