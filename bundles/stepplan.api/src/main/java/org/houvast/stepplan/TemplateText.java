package org.houvast.stepplan;

import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * What a template says; source and licence may be missing while it is a draft.
 *
 * @param title what it is called
 * @param purpose what it is for
 * @param subjectType whether its plans are about a child or a group
 * @param workForms the work forms it is for, empty for all
 * @param steps the steps in their order, at most 20
 * @param source where its texts come from
 * @param licence under which licence they may be used
 */
public record TemplateText(
        @Limit(min = 1, max = 200) String title,
        @Limit(max = 2000) @Nullable String purpose,
        Subject.Type subjectType,
        @Limit(max = 4) List<WorkForm> workForms,
        @Limit(max = 20) List<TemplateStep> steps,
        @Limit(max = 500) @Nullable String source,
        @Limit(max = 100) @Nullable String licence) {
    public TemplateText {
        workForms = List.copyOf(workForms);
        steps = List.copyOf(steps);
    }
}
