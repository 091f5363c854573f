package org.houvast.stepplan.internal.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Collectors;
import org.houvast.coaching.Outcome;
import org.houvast.commons.Role;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.ParentPart;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.Term;
import org.jspecify.annotations.Nullable;

/**
 * A step as columns; its number is its position. Actions stand one on a line. Never changed. No record: EclipseLink sets the
 * fields of a collection's rows.
 */
@Embeddable
class StepColumns {
    private String title;

    private @Nullable String goal;

    private String actions;

    @Column(name = "responsible_role")
    @Enumerated(EnumType.STRING)
    private @Nullable Role responsibleRole;

    @Column(name = "latest_from")
    @Enumerated(EnumType.STRING)
    private Term.@Nullable From latestFrom;

    @Column(name = "latest_days")
    private @Nullable Integer latestDays;

    @Column(name = "latest_period")
    private @Nullable String latestPeriod;

    @Column(name = "has_parents")
    private boolean hasParents;

    @Column(name = "parent_mode")
    @Enumerated(EnumType.STRING)
    private @Nullable ParentMode parentMode;

    @Column(name = "parent_who")
    @Enumerated(EnumType.STRING)
    private @Nullable Role parentWho;

    @Column(name = "parent_from")
    @Enumerated(EnumType.STRING)
    private Term.@Nullable From parentFrom;

    @Column(name = "parent_days")
    private @Nullable Integer parentDays;

    @Column(name = "parent_period")
    private @Nullable String parentPeriod;

    @Column(name = "parent_text")
    private @Nullable String parentText;

    @Column(name = "parent_reason")
    private @Nullable String parentReason;

    private @Nullable String evidence;

    @Column(name = "only_for")
    @Enumerated(EnumType.STRING)
    private @Nullable Outcome onlyFor;

    @SuppressWarnings("NullAway.Init")
    protected StepColumns() {}

    StepColumns(TemplateStep step) {
        title = step.title();
        goal = step.goal();
        actions = step.actions().stream()
                .map(a -> a.strip().replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
        responsibleRole = step.responsibleRole();
        Term latest = step.latest();
        if (latest != null) {
            latestFrom = latest.from();
            latestDays = latest.workingDays();
            latestPeriod = latest.period();
        }
        evidence = step.evidence();
        onlyFor = step.onlyFor();
        ParentPart parent = step.parent();
        hasParents = parent != null;
        if (parent != null) {
            involve(parent);
        }
    }

    private void involve(ParentPart parent) {
        parentMode = parent.mode();
        parentWho = parent.who();
        parentText = parent.textForParents();
        parentReason = parent.reasonWhenNone();
        Term latest = parent.latest();
        if (latest != null) {
            parentFrom = latest.from();
            parentDays = latest.workingDays();
            parentPeriod = latest.period();
        }
    }

    TemplateStep step(int no) {
        return new TemplateStep(
                no,
                title,
                goal,
                actions.isEmpty() ? List.of() : List.of(actions.split("\n")),
                responsibleRole,
                latestFrom == null ? null : new Term(latestFrom, latestDays, latestPeriod),
                hasParents ? parent() : null,
                evidence,
                onlyFor);
    }

    private ParentPart parent() {
        return new ParentPart(
                parentMode,
                parentWho,
                parentFrom == null ? null : new Term(parentFrom, parentDays, parentPeriod),
                parentText,
                parentReason);
    }
}
