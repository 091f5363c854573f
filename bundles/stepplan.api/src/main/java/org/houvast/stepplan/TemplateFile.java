package org.houvast.stepplan;

import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.Limit;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * A template as a file, to be taken from one organisation or installation to another. It tells nothing of who made it. Its JSON Schema is
 * served beside the templates. What is imported and exported again without a change is the same file.
 *
 * @param format always {@link #FORMAT}
 * @param key what all versions and languages of it have in common, lower-case letters, digits and hyphens
 * @param version from 1 to {@link #MOST_VERSIONS}; kept by an import unless the organisation has this version or a later one
 * @param language language of its texts
 * @param title what it is called
 * @param purpose what it is for
 * @param subjectType whether its plans are about a child or a group
 * @param workForms the work forms it is for, empty for all
 * @param steps the steps in their order, at most 20
 * @param source where its texts come from
 * @param licence under which licence they may be used
 */
public record TemplateFile(
        @Limit(min = 1, max = 40) String format,
        @Limit(min = 1, max = 60) String key,
        int version,
        Language language,
        @Limit(min = 1, max = 200) String title,
        @Limit(max = 2000) @Nullable String purpose,
        Subject.Type subjectType,
        @Limit(max = 4) List<WorkForm> workForms,
        @Limit(max = 20) List<TemplateStep> steps,
        @Limit(max = 500) @Nullable String source,
        @Limit(max = 100) @Nullable String licence) {
    /** the only format there is so far */
    public static final String FORMAT = "houvast-plan-template-1";

    /** the highest version that a file may have */
    public static final int MOST_VERSIONS = 9999;

    public TemplateFile {
        workForms = List.copyOf(workForms);
        steps = List.copyOf(steps);
    }

    /** the file of a template */
    public static TemplateFile of(StepPlanTemplate template) {
        TemplateText text = template.text();
        return new TemplateFile(
                FORMAT,
                template.key(),
                template.version(),
                template.language(),
                text.title(),
                text.purpose(),
                text.subjectType(),
                text.workForms(),
                text.steps(),
                text.source(),
                text.licence());
    }

    /** what it says */
    public TemplateText text() {
        return new TemplateText(title, purpose, subjectType, workForms, steps, source, licence);
    }
}
