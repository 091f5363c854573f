package org.houvast.stepplan.internal.template;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.StepPlanTemplateId;
import org.houvast.stepplan.TemplateAction;
import org.houvast.stepplan.TemplateFile;
import org.houvast.stepplan.TemplateState;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.TemplateText;
import org.houvast.stepplan.internal.Rule;
import org.houvast.stepplan.internal.Staff;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link TemplateTransitions}. */
@Entity(name = "StepPlanTemplate")
@Table(name = "stepplan_template")
class TemplateEntity {
    static final String TYPE = "plan-template";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private TemplateState state;

    @Column(name = "template_key")
    private String key;

    @Column(name = "template_version")
    private int version;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Embedded
    private @Nullable AccessColumns access;

    private String title;

    private @Nullable String purpose;

    @Column(name = "subject_type")
    @Enumerated(EnumType.STRING)
    private Subject.Type subjectType;

    @Column(name = "work_forms")
    private String workForms;

    private @Nullable String source;

    private @Nullable String licence;

    @Column(name = "origin_id")
    private @Nullable UUID originId;

    @Embedded
    private @Nullable ImportColumns imported;

    @Column(name = "submitted_key")
    private @Nullable String submittedKey;

    @Column(name = "submitted_person")
    private @Nullable String submittedPerson;

    @Column(name = "published_key")
    private @Nullable String publishedKey;

    @Column(name = "published_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant publishedAt;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "stepplan_template_step", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "position")
    private List<StepColumns> steps = new ArrayList<>();

    /** What all templates are called by. */
    record Name(String key, int version, Language language) {}

    @SuppressWarnings("NullAway.Init")
    protected TemplateEntity() {}

    @SuppressWarnings("NullAway.Init")
    private TemplateEntity(UUID id, Name name, @Nullable Target target, TemplateText text, Instant at) {
        this.id = id;
        this.key = name.key();
        this.version = name.version();
        this.language = name.language();
        this.state = TemplateState.DRAFT;
        this.access = target == null ? null : AccessColumns.of(target);
        this.createdAt = at;
        write(text, at);
    }

    /** a new draft of an organisation */
    static TemplateEntity draft(UUID id, Name name, Target target, TemplateText text, Instant at) {
        return new TemplateEntity(id, name, target, text, at);
    }

    /** a new draft of an organisation from a file */
    static TemplateEntity imported(UUID id, Name name, Target target, TemplateFile file, Instant at) {
        TemplateEntity template = draft(id, name, target, file.text(), at);
        template.imported = ImportColumns.of(file);
        return template;
    }

    /** one that is shipped with the product: published, and nobody's to change */
    static TemplateEntity shipped(UUID id, Name name, TemplateText text, Instant at) {
        TemplateEntity template = new TemplateEntity(id, name, null, text, at);
        Rule.check(TemplateRules.missing(text));
        template.state = TemplateState.PUBLISHED;
        template.publishedAt = at;
        return template;
    }

    /** a new draft with the text of this one */
    TemplateEntity copy(UUID newId, int newVersion, Target target, Instant at) {
        Rule.check(refusalOf(TemplateAction.COPY));
        TemplateEntity copy = new TemplateEntity(newId, new Name(key, newVersion, language), target, text(), at);
        copy.originId = id;
        return copy;
    }

    void revise(TemplateText text, Instant at) {
        state = TemplateTransitions.TABLE.after(state, TemplateAction.REVISE);
        write(text, at);
    }

    void submit(Staff by, Instant at) {
        Rule.check(refusalOf(TemplateAction.SUBMIT));
        state = TemplateTransitions.TABLE.after(state, TemplateAction.SUBMIT);
        submittedKey = by.key();
        submittedPerson = by.personKey();
        returnReason = null;
        changedAt = at;
    }

    void giveBack(String reason, Instant at) {
        state = TemplateTransitions.TABLE.after(state, TemplateAction.RETURN);
        returnReason = reason;
        changedAt = at;
    }

    void publish(Staff by, Instant at) {
        Rule.check(refusalOf(TemplateAction.PUBLISH));
        Rule.check(mayPublish(by));
        state = TemplateTransitions.TABLE.after(state, TemplateAction.PUBLISH);
        publishedKey = by.key();
        publishedAt = at;
        changedAt = at;
    }

    void retire(Instant at) {
        state = TemplateTransitions.TABLE.after(state, TemplateAction.RETIRE);
        changedAt = at;
    }

    /** why this person is not the second one; nothing while nobody submitted it */
    Optional<Refusal> mayPublish(Staff by) {
        return by.personKey().equals(submittedPerson)
                ? Optional.of(Refusal.of(StepPlanProblems.SECOND_PERSON))
                : Optional.empty();
    }

    /** why this template does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(TemplateAction action) {
        return TemplateTransitions.TABLE
                .refusal(state, action)
                .or(() -> action == TemplateAction.SUBMIT || action == TemplateAction.PUBLISH
                        ? TemplateRules.missing(text())
                        : Optional.empty());
    }

    private void write(TemplateText text, Instant at) {
        TemplateRules.checked(text);
        title = text.title();
        purpose = text.purpose();
        subjectType = text.subjectType();
        workForms = text.workForms().stream().distinct().map(Enum::name).collect(Collectors.joining(","));
        source = text.source();
        licence = text.licence();
        steps.clear();
        text.steps().forEach(s -> steps.add(new StepColumns(s)));
        changedAt = at;
    }

    StepPlanTemplateId id() {
        return new StepPlanTemplateId(id);
    }

    long revision() {
        return revision;
    }

    Name name() {
        return new Name(key, version, language);
    }

    /** whether every member of staff may read it */
    boolean isOpen() {
        return state == TemplateState.PUBLISHED || state == TemplateState.RETIRED;
    }

    /** the record as the access policy sees it; empty for one that is shipped */
    Optional<Target> target() {
        return Optional.ofNullable(access).map(a -> a.target(TYPE, id));
    }

    TemplateText text() {
        List<TemplateStep> list = new ArrayList<>(steps.size());
        for (StepColumns step : steps) {
            list.add(step.step(list.size() + 1));
        }
        return new TemplateText(title, purpose, subjectType, workForms(workForms), list, source, licence);
    }

    static List<WorkForm> workForms(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(",")).map(WorkForm::valueOf).toList();
    }

    /** the document, without what depends on the reader's rights */
    StepPlanTemplate document() {
        AccessColumns columns = access;
        return new StepPlanTemplate(
                id(),
                new Revision(revision),
                key,
                version,
                language,
                state,
                columns == null ? null : new OrganisationRef(columns.controllerKey()),
                columns == null ? null : columns.place(),
                text(),
                originId == null ? null : new StepPlanTemplateId(originId),
                imported == null ? null : imported.trace(),
                columns == null ? null : staff(columns.authorKey()),
                staff(submittedKey),
                staff(publishedKey),
                publishedAt,
                returnReason,
                createdAt,
                List.of());
    }

    private static @Nullable StaffRef staff(@Nullable String key) {
        return key == null ? null : new StaffRef(key);
    }
}
