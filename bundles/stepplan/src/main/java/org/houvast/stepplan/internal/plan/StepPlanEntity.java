package org.houvast.stepplan.internal.plan;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.houvast.coaching.Side;
import org.houvast.commons.Refusal;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.stepplan.PauseStepPlan;
import org.houvast.stepplan.PlanText;
import org.houvast.stepplan.StepPlanAction;
import org.houvast.stepplan.StepPlanId;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.internal.ConfirmationColumns;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.Rule;
import org.houvast.stepplan.internal.Staff;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link StepPlanTransitions}; those of a step are in {@link StepWork}. */
@Entity(name = "StepPlan")
@Table(name = "stepplan_plan")
class StepPlanEntity {
    static final String TYPE = "step-plan";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private StepPlanState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "template_id")
    private UUID templateId;

    @Embedded
    private @Nullable PurposeColumns purpose;

    @Column(name = "is_specific")
    private @Nullable Boolean specific;

    @Embedded
    private @Nullable Progress progress;

    @Embedded
    private @Nullable Pause pause;

    private @Nullable String reason;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "stepplan_plan_author", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @Column(name = "staff_key")
    private List<String> coAuthors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "stepplan_plan_confirmation", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<ConfirmationColumns> confirmations = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("no")
    private List<StepEntity> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StepPlanEntity() {}

    /** a new draft */
    @SuppressWarnings("NullAway.Init")
    StepPlanEntity(UUID id, UUID templateId, Target target, @Nullable PlanText text, Moment moment) {
        this.id = id;
        this.templateId = templateId;
        this.state = StepPlanState.DRAFT;
        this.access = AccessColumns.of(target);
        this.createdAt = moment.at();
        write(text, moment);
    }

    void revise(PlanText text, Moment moment) {
        move(StepPlanAction.REVISE, moment);
        confirmations.clear();
        write(text, moment);
    }

    private void write(@Nullable PlanText text, Moment moment) {
        purpose = PurposeColumns.of(text);
        if (!coAuthors.contains(moment.by().key())) {
            coAuthors.add(moment.by().key());
        }
        changedAt = moment.at();
    }

    /** confirms for a side; whether both have now */
    boolean confirm(Side side, List<TemplateStep> template, Moment moment) {
        Rule.check(refusalOf(StepPlanAction.CONFIRM, template).or(() -> mayConfirm(side, moment.by())));
        StepPlanState confirmed = StepPlanTransitions.PLAN.after(state, StepPlanAction.CONFIRM);
        confirmations.add(ConfirmationColumns.of(side, moment));
        changedAt = moment.at();
        if (confirmations.size() < Side.values().length) {
            return false;
        }
        state = confirmed;
        progress = progress().begin(moment.today());
        settle(template, moment.today());
        return true;
    }

    Optional<Refusal> mayConfirm(Side side, Staff by) {
        return ConfirmationColumns.refusal(confirmations, side, by);
    }

    void pause(PauseStepPlan command, Moment moment) {
        move(StepPlanAction.PAUSE, moment);
        pause = Pause.of(command, moment);
        reason = command.reason();
    }

    /**
     * Goes on; what was due is due later by the days of the pause.
     *
     * @return the number of a step whose turn has just come
     */
    Optional<Integer> resume(List<TemplateStep> template, Moment moment) {
        move(StepPlanAction.RESUME, moment);
        progress = progress().later(pause == null ? 0 : pause.days(moment.today()));
        pause = null;
        reason = null;
        return settle(template, moment.today());
    }

    void stop(String why, Moment moment) {
        move(StepPlanAction.STOP, moment);
        reason = why;
    }

    void complete(List<TemplateStep> template, Moment moment) {
        Rule.check(refusalOf(StepPlanAction.COMPLETE, template));
        move(StepPlanAction.COMPLETE, moment);
    }

    /** something is done with a step; refused when the plan is not under way */
    void work(Moment moment) {
        move(StepPlanAction.WORK, moment);
    }

    private void move(StepPlanAction action, Moment moment) {
        state = StepPlanTransitions.PLAN.after(state, action);
        changedAt = moment.at();
    }

    /** goes on with another version of its template; the rows of its steps have their numbers of that version */
    void onto(UUID version, Progress where, Moment moment) {
        move(StepPlanAction.MIGRATE, moment);
        templateId = version;
        progress = where;
    }

    /** what is known of the outcome of the case */
    void learn(@Nullable Boolean isSpecific) {
        specific = isSpecific;
    }

    /**
     * Finds out whose turn it is now, and keeps it for the lists.
     *
     * @return the number of a step whose turn has just come
     */
    Optional<Integer> settle(List<TemplateStep> template, LocalDate today) {
        Progress before = progress();
        Progress now = before.next(course(template), today);
        progress = now;
        return now.cameAfter(before) ? Optional.ofNullable(now.no()) : Optional.empty();
    }

    StepCourse course(List<TemplateStep> template) {
        Map<Integer, StepEntity> touched =
                steps.stream().collect(Collectors.toMap(StepEntity::no, Function.identity()));
        return new StepCourse(template, touched, access.caseId() != null, specific);
    }

    /** the row of a step, made when it is touched for the first time */
    StepEntity touch(int no, Supplier<UUID> ids) {
        StepEntity step = steps.stream().filter(s -> s.no() == no).findFirst().orElse(null);
        if (step == null) {
            step = new StepEntity(ids.get(), this, no);
            steps.add(step);
        }
        progress().ready(step);
        return step;
    }

    /** why this plan does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(StepPlanAction action, List<TemplateStep> template) {
        return StepPlanTransitions.PLAN.refusal(state, action).or(() -> switch (action) {
            case CONFIRM -> purpose().missing();
            case COMPLETE -> course(template).unfinished();
            default -> Optional.empty();
        });
    }

    StepPlanId id() {
        return new StepPlanId(id);
    }

    long revision() {
        return revision;
    }

    StepPlanState state() {
        return state;
    }

    UUID templateId() {
        return templateId;
    }

    Optional<UUID> caseId() {
        return Optional.ofNullable(access.caseId());
    }

    AccessColumns access() {
        return access;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    private PurposeColumns purpose() {
        return purpose == null ? PurposeColumns.UNSAID : purpose;
    }

    PlanText text() {
        return purpose().text();
    }

    List<String> coAuthors() {
        return List.copyOf(coAuthors);
    }

    List<ConfirmationColumns> confirmations() {
        return List.copyOf(confirmations);
    }

    Progress progress() {
        return progress == null ? Progress.NOT_BEGUN : progress;
    }

    Optional<LocalDate> pausedUntil() {
        return Optional.ofNullable(pause).map(Pause::until);
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant createdAt() {
        return createdAt;
    }
}
