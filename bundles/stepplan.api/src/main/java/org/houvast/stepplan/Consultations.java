package org.houvast.stepplan;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Consultations after an assessment with the outcome SPECIFIC_APPROACH. What is not there and what is not for the actor look the same. A
 * move that the state does not have is refused with {@link StepPlanProblems#CONSULTATION_STATE}.
 */
@ProviderType
public interface Consultations {
    /**
     * Plans one.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#ASSESSMENT_NEEDED}, {@link StepPlanProblems#ATTENDEES_INVALID},
     *     {@link StepPlanProblems#DATE_INVALID}
     */
    Consultation plan(Actor actor, PlanConsultation command);

    Consultation get(Actor actor, ConsultationId id);

    /** newest first */
    Page<ConsultationSummary> list(Actor actor, ConsultationFilter filter, PageRequest page);

    /**
     * The manager says that it took place. The manager, the asker and one more member of the team were there, and a coach who works with
     * the group was invited.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#ATTENDEE_MISSING}, {@link StepPlanProblems#ATTENDEES_INVALID},
     *     {@link StepPlanProblems#DATE_INVALID}
     */
    Consultation hold(Actor actor, ConsultationId id, Revision revision, HoldConsultation command);

    /** writes down decisions and communication plan; @throws org.houvast.commons.Problem {@link StepPlanProblems#DATE_INVALID} */
    Consultation record(Actor actor, ConsultationId id, Revision revision, RecordConsultation command);

    /** calls it off and plans another one with the same people; @throws org.houvast.commons.Problem {@link StepPlanProblems#DATE_INVALID} */
    Consultation cancel(Actor actor, ConsultationId id, Revision revision, CancelConsultation command);
}
