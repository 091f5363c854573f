package org.houvast.stepplan;

import java.util.List;
import org.houvast.coaching.Outcome;
import org.houvast.commons.Limit;
import org.houvast.commons.Role;
import org.jspecify.annotations.Nullable;

/**
 * A step of a template; everything but number and title may be missing while the template is a draft.
 *
 * @param no its number, counted from 1 without gaps
 * @param title what it is called
 * @param goal what it is for
 * @param actions what is done, one thing each
 * @param responsibleRole the role that sees to it
 * @param latest by when it is done
 * @param parent how and when parents are involved
 * @param evidence what shows that it is done
 * @param onlyFor the outcome that the step is for, null for every outcome. Only SPECIFIC_APPROACH: a step for one of the others would
 *     tell in the child's file which of the two it was
 */
public record TemplateStep(
        int no,
        @Limit(min = 1, max = 200) String title,
        @Limit(max = 1000) @Nullable String goal,
        @Limit(max = 12) List<String> actions,
        @Nullable Role responsibleRole,
        @Nullable Term latest,
        @Nullable ParentPart parent,
        @Limit(max = 500) @Nullable String evidence,
        @Nullable Outcome onlyFor) {
    public TemplateStep {
        actions = List.copyOf(actions);
    }
}
