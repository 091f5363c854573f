package org.houvast.stepplan;

import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of templates.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param key what its versions and languages have in common
 * @param version counted from 1
 * @param language language of its texts
 * @param state where it stands
 * @param organisation whose it is, null for one that is shipped
 * @param title what it is called
 * @param subjectType whether its plans are about a child or a group
 * @param workForms the work forms it is for, empty for all
 * @param stepCount how many steps it has
 */
public record TemplateSummary(
        StepPlanTemplateId id,
        Revision revision,
        String key,
        int version,
        Language language,
        TemplateState state,
        @Nullable OrganisationRef organisation,
        String title,
        Subject.Type subjectType,
        List<WorkForm> workForms,
        int stepCount) {
    public TemplateSummary {
        workForms = List.copyOf(workForms);
    }
}
