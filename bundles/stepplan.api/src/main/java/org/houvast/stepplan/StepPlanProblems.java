package org.houvast.stepplan;

import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;

/** The refusals of step plans. */
public final class StepPlanProblems {
    /** the state does not allow the action; arguments: state, action */
    public static final ProblemType TEMPLATE_STATE = type("stepplan:template-not-in-this-state", Category.CONFLICT);

    /** the template is not well formed; the violations say where */
    public static final ProblemType TEMPLATE_INVALID = type("stepplan:template-invalid", Category.INVALID);

    /** something is missing that a published template needs; arguments: number of the step, 0 for the template itself; code of what is missing */
    public static final ProblemType TEMPLATE_INCOMPLETE = type("stepplan:template-incomplete", Category.CONFLICT);

    /** the organisation has a template with this key already */
    public static final ProblemType TEMPLATE_EXISTS = type("stepplan:template-exists", Category.CONFLICT);

    /** no plan is begun on this template: it is not published, of another organisation, or for other subjects or work forms */
    public static final ProblemType TEMPLATE_NOT_FOR_THIS = type("stepplan:template-not-for-this", Category.CONFLICT);

    /** somebody else has to do this than the one who asked for it */
    public static final ProblemType SECOND_PERSON = type("stepplan:second-person-needed", Category.FORBIDDEN);

    /** the state does not allow the action; arguments: state, action */
    public static final ProblemType PLAN_STATE = type("stepplan:plan-not-in-this-state", Category.CONFLICT);

    /** the state of the step does not allow the action; arguments: state, action */
    public static final ProblemType STEP_STATE = type("stepplan:step-not-in-this-state", Category.CONFLICT);

    /** the plan has no such step */
    public static final ProblemType STEP_UNKNOWN = type("stepplan:step-unknown", Category.NOT_FOUND);

    /** the step is done when parents were involved, or a second person agreed to wait with that; argument: number of the step */
    public static final ProblemType PARENTS_OPEN = type("stepplan:parents-open", Category.CONFLICT);

    /** parents are not part of this step; argument: number of the step */
    public static final ProblemType PARENTS_NOT_HERE = type("stepplan:parents-not-here", Category.CONFLICT);

    /** what was said about the parents does not fit: a day to come, no contact or notice, or a mode that involves nobody */
    public static final ProblemType PARENT_RECORD_INVALID = type("stepplan:parent-record-invalid", Category.INVALID);

    /** waiting with the parents ends on a day to come, within the longest time; argument: last day possible */
    public static final ProblemType POSTPONEMENT_TOO_LONG = type("stepplan:postponement-too-long", Category.INVALID);

    /** a postponement for safety carries no text */
    public static final ProblemType SAFETY_WITHOUT_TEXT = type("stepplan:safety-without-text", Category.INVALID);

    /** nobody asked to wait with the parents here, or it was agreed already; argument: number of the step */
    public static final ProblemType NO_POSTPONEMENT = type("stepplan:no-postponement-asked", Category.CONFLICT);

    /** a step goes back to an earlier one that is not skipped; argument: number of the step */
    public static final ProblemType RETURN_NOT_EARLIER = type("stepplan:return-not-earlier", Category.INVALID);

    /** steps are open; argument: number of the first */
    public static final ProblemType STEPS_OPEN = type("stepplan:steps-open", Category.CONFLICT);

    /** the pause ends before it begins */
    public static final ProblemType PAUSE_INVALID = type("stepplan:pause-invalid", Category.INVALID);

    /** a plan about a child belongs to a question, and one about a group says which */
    public static final ProblemType SUBJECT_INVALID = type("stepplan:subject-invalid", Category.INVALID);

    /** the question is a draft, closed or withdrawn */
    public static final ProblemType CASE_NOT_OPEN = type("stepplan:case-not-open", Category.CONFLICT);

    /** the actor stands on no side that is asked here */
    public static final ProblemType NO_SIDE = type("stepplan:no-side", Category.FORBIDDEN);

    /** this person confirmed for another side already */
    public static final ProblemType SAME_PERSON = type("stepplan:same-person", Category.FORBIDDEN);

    /** this side confirmed already; argument: code of the side */
    public static final ProblemType SIDE_DONE = type("stepplan:side-done", Category.CONFLICT);

    /** what a plan needs before it can be confirmed is missing; argument: code of what is missing */
    public static final ProblemType PLAN_INCOMPLETE = type("stepplan:plan-incomplete", Category.CONFLICT);

    /** there is no confirmed assessment with the outcome SPECIFIC_APPROACH under this id in the case */
    public static final ProblemType ASSESSMENT_NEEDED = type("stepplan:assessment-needed", Category.CONFLICT);

    /** the state does not allow the action; arguments: state, action */
    public static final ProblemType CONSULTATION_STATE =
            type("stepplan:consultation-not-in-this-state", Category.CONFLICT);

    /** who must be there was not, or was not invited; argument: code of who is missing */
    public static final ProblemType ATTENDEE_MISSING = type("stepplan:attendee-missing", Category.CONFLICT);

    /** somebody is named twice, or is no member of staff */
    public static final ProblemType ATTENDEES_INVALID = type("stepplan:attendees-invalid", Category.INVALID);

    /** a day is not where it can be: before today, or before the day it follows */
    public static final ProblemType DATE_INVALID = type("stepplan:date-invalid", Category.INVALID);

    /** the state does not allow the action; arguments: state, action */
    public static final ProblemType ACTION_PLAN_STATE =
            type("stepplan:action-plan-not-in-this-state", Category.CONFLICT);

    /** the consultation is not recorded, or is of another assessment */
    public static final ProblemType CONSULTATION_NEEDED = type("stepplan:consultation-needed", Category.CONFLICT);

    /** a period ends before it begins, or a number is outside its range; the violations say where */
    public static final ProblemType ACTION_PLAN_INVALID = type("stepplan:action-plan-invalid", Category.INVALID);

    /** what an action plan needs is missing; argument: code of what is missing */
    public static final ProblemType ACTION_PLAN_INCOMPLETE = type("stepplan:action-plan-incomplete", Category.CONFLICT);

    /** the plan has no such goal; argument: number of the goal */
    public static final ProblemType GOAL_UNKNOWN = type("stepplan:goal-unknown", Category.INVALID);

    /** the question cannot be read now */
    public static final ProblemType COACHING_AWAY = type("stepplan:coaching-away", Category.UNAVAILABLE);

    /** the state does not allow the action; arguments: state, action */
    public static final ProblemType DISCUSSION_STATE = type("stepplan:discussion-not-in-this-state", Category.CONFLICT);

    /** an item names not exactly one of question and subject, is there twice, or is of another location; the violations say where */
    public static final ProblemType AGENDA_INVALID = type("stepplan:agenda-invalid", Category.INVALID);

    /** the agenda has no such item for this actor, or it is named twice; argument: number of the item */
    public static final ProblemType AGENDA_ITEM_UNKNOWN = type("stepplan:agenda-item-unknown", Category.INVALID);

    /** who is to do it does not work there and is not the invited coach; argument: number of the item */
    public static final ProblemType FOLLOW_UP_PERSON = type("stepplan:follow-up-person", Category.INVALID);

    /** the state does not allow the action; arguments: state, action */
    public static final ProblemType FOLLOW_UP_STATE = type("stepplan:follow-up-not-in-this-state", Category.CONFLICT);

    /** the other template is no higher version of the plan's own, in the same language */
    public static final ProblemType TEMPLATE_NOT_NEWER = type("stepplan:template-not-newer", Category.CONFLICT);

    /** a step that was touched has no counterpart in the other version; argument: its number */
    public static final ProblemType MIGRATION_LOSES_STEP = type("stepplan:migration-loses-step", Category.CONFLICT);

    /** parents get a plan that both sides confirmed */
    public static final ProblemType PRINT_NOT_CONFIRMED = type("stepplan:print-not-confirmed", Category.CONFLICT);

    /** involving the parents in a step was put off; argument: number of the step */
    public static final ProblemType PRINT_WAITS = type("stepplan:print-waits", Category.CONFLICT);

    private StepPlanProblems() {}

    private static ProblemType type(String name, Category category) {
        return new ProblemType(StepPlanProblems.class, name, category);
    }
}
