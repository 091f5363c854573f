package org.houvast.stepplan;

import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Templates of step plans. Published and retired ones are open to every member of staff; drafts and reviews to the administrators of the
 * organisation and the managers of the place where they were made. A move that the state does not have is refused with
 * {@link StepPlanProblems#TEMPLATE_STATE}.
 */
@ProviderType
public interface StepPlanTemplates {
    /**
     * Begins a draft.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#TEMPLATE_INVALID}, {@link StepPlanProblems#TEMPLATE_EXISTS}
     */
    StepPlanTemplate create(Actor actor, CreateTemplate command);

    StepPlanTemplate get(Actor actor, StepPlanTemplateId id);

    /** newest first; the steps are in the single template only */
    Page<TemplateSummary> list(Actor actor, TemplateFilter filter, PageRequest page);

    /** writes a draft anew, whole */
    StepPlanTemplate revise(Actor actor, StepPlanTemplateId id, Revision revision, TemplateText text);

    /**
     * Asks for its review.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#TEMPLATE_INCOMPLETE}
     */
    StepPlanTemplate submit(Actor actor, StepPlanTemplateId id, Revision revision);

    /** gives it back with what is to be changed; whoever may publish it, may do this */
    StepPlanTemplate giveBack(Actor actor, StepPlanTemplateId id, Revision revision, ReturnTemplate command);

    /**
     * Publishes it: plans can be begun on it, and it never changes any more.
     *
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#SECOND_PERSON} for the one who submitted it,
     *     {@link StepPlanProblems#TEMPLATE_INCOMPLETE}
     */
    StepPlanTemplate publish(Actor actor, StepPlanTemplateId id, Revision revision);

    StepPlanTemplate retire(Actor actor, StepPlanTemplateId id, Revision revision);

    /** makes a new draft of it, with a trace to where it comes from */
    StepPlanTemplate copy(Actor actor, StepPlanTemplateId id, CopyTemplate command);

    /** the file of a template that the actor may read */
    TemplateFile export(Actor actor, StepPlanTemplateId id);

    /**
     * Makes a draft of a file, with a trace to it, for the organisation that is responsible at a place.
     *
     * @param location a place that the actor manages or administers
     * @throws org.houvast.commons.Problem {@link StepPlanProblems#TEMPLATE_INVALID}, pointing into the file
     */
    StepPlanTemplate importFile(Actor actor, Place location, TemplateFile file);
}
