package org.houvast.coaching.internal.assessment;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.AssessmentAction;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.AssessmentState;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Decision;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.LinkedRow;
import org.houvast.coaching.internal.Rule;
import org.houvast.coaching.internal.SpokenRow;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.observation.ObservationId;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link AssessmentTransitions}. */
@Entity(name = "JointAssessment")
@Table(name = "coaching_assessment")
class AssessmentEntity {
    static final String TYPE = "assessment";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private AssessmentState state;

    @Embedded
    private AccessColumns access;

    @Embedded
    private @Nullable FindingColumns finding;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Embedded
    private @Nullable Proposed proposed;

    @Column(name = "confirmed_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant confirmedAt;

    @Embedded
    private @Nullable Postponed postponed;

    @ElementCollection
    @CollectionTable(name = "coaching_assessment_evidence", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    private List<LinkedRow> evidence = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_assessment_voice", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    private List<VoiceRow> voices = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AssessmentEntity() {}

    private AssessmentEntity(UUID id, Target target, FindingColumns finding, List<UUID> evidence, Instant at) {
        this.id = id;
        this.state = AssessmentState.DRAFT;
        this.access = AccessColumns.of(target);
        this.finding = finding;
        evidence.forEach(e -> this.evidence.add(new LinkedRow(e)));
        this.createdAt = at;
    }

    /** a new draft on the case of its question */
    static AssessmentEntity draft(UUID id, Target target, FindingColumns finding, List<UUID> evidence, Instant at) {
        return new AssessmentEntity(id, target, finding, evidence, at);
    }

    void revise(FindingColumns newFinding, List<UUID> newEvidence) {
        move(AssessmentAction.REVISE);
        finding = newFinding;
        evidence.clear();
        newEvidence.forEach(e -> evidence.add(new LinkedRow(e)));
    }

    void propose(Acting by, Instant at) {
        move(AssessmentAction.PROPOSE);
        proposed = Proposed.of(by, at);
        voices.clear();
        postponed = null;
    }

    /** confirms for one side; whether both have now */
    boolean confirm(Acting by, @Nullable String note, Instant at) {
        Rule.check(refusalOf(AssessmentAction.CONFIRM).or(() -> refusalFor(AssessmentAction.CONFIRM, by)));
        voices.add(VoiceRow.of(by, Decision.CONFIRM, note, at));
        acts++;
        if (!SpokenRow.bothSides(VoiceRow.spoken(voices, Decision.CONFIRM))) {
            return false;
        }
        move(AssessmentAction.CONFIRM);
        confirmedAt = at;
        return true;
    }

    void sendBack(Acting by, String reason, Instant at) {
        Rule.check(refusalOf(AssessmentAction.RETURN).or(() -> refusalFor(AssessmentAction.RETURN, by)));
        voices.add(VoiceRow.of(by, Decision.RETURN, reason, at));
        move(AssessmentAction.RETURN);
    }

    /** says for one side that it is not clear yet; whether both have now */
    boolean postpone(Acting by, LocalDate until, String what, Instant at) {
        Rule.check(refusalOf(AssessmentAction.POSTPONE).or(() -> refusalFor(AssessmentAction.POSTPONE, by)));
        voices.add(VoiceRow.of(by, Decision.POSTPONE, null, at));
        postponed = new Postponed(until, what);
        acts++;
        if (!SpokenRow.bothSides(VoiceRow.spoken(voices, Decision.POSTPONE))) {
            return false;
        }
        move(AssessmentAction.POSTPONE);
        return true;
    }

    /** records another view; whether the proposal is back with it, for nobody of that side is left who confirmed */
    boolean dissent(Acting by, String note, Instant at) {
        boolean hadConfirmed =
                state == AssessmentState.PROPOSED && voices.removeIf(v -> v.is(Decision.CONFIRM) && v.by(by.staff()));
        move(AssessmentAction.DISSENT);
        voices.add(VoiceRow.of(by, Decision.DISSENT, note, at));
        if (!hadConfirmed || VoiceRow.spoken(voices, Decision.CONFIRM).stream().anyMatch(s -> s.side() == by.side())) {
            return false;
        }
        move(AssessmentAction.RETURN);
        return true;
    }

    /** a newer one was confirmed */
    void supersede() {
        if (state != AssessmentState.CONFIRMED) {
            throw new IllegalStateException("only a confirmed assessment is superseded: " + id);
        }
        state = AssessmentState.SUPERSEDED;
        acts++;
    }

    /** why this assessment does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(AssessmentAction action) {
        return AssessmentTransitions.TABLE
                .refusal(state, action)
                .or(() -> action == AssessmentAction.PROPOSE ? incomplete() : Optional.empty());
    }

    /** why this person cannot do it for this side */
    Optional<Refusal> refusalFor(AssessmentAction action, Acting by) {
        return switch (action) {
            case CONFIRM -> SpokenRow.refusal(VoiceRow.spoken(voices, Decision.CONFIRM), by.staff(), by.sideIfAny());
            case POSTPONE -> SpokenRow.refusal(VoiceRow.spoken(voices, Decision.POSTPONE), by.staff(), by.sideIfAny());
            case RETURN ->
                by.side() == null
                        ? Optional.of(Refusal.of(CoachingProblems.NO_SIDE))
                        : Optional.ofNullable(proposed).flatMap(p -> p.returning(by));
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> incomplete() {
        List<String> missing = new ArrayList<>();
        if (evidence.isEmpty()) {
            missing.add("evidence");
        }
        missing.addAll(finding().missing());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(CoachingProblems.ASSESSMENT_INCOMPLETE, String.join(", ", missing)));
    }

    private void move(AssessmentAction action) {
        Rule.check(refusalOf(action));
        state = AssessmentTransitions.TABLE.after(state, action);
        acts++;
    }

    FindingColumns finding() {
        return finding == null ? FindingColumns.NOTHING : finding;
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    UUID question() {
        return Objects.requireNonNull(access.caseId());
    }

    GroupRef group() {
        return new GroupRef(Objects.requireNonNull(access.groupKey()));
    }

    Place place() {
        return access.place();
    }

    List<UUID> evidence() {
        return evidence.stream().map(LinkedRow::id).toList();
    }

    /** what was found; there from the proposal on */
    Outcome outcome() {
        return Objects.requireNonNull(finding().outcome());
    }

    /** whether only the two sides see that it is there */
    boolean isDraft() {
        return state == AssessmentState.DRAFT || state == AssessmentState.RETURNED;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    /** whether what was found stands in the file of its child, for the manager and for parents; other outcomes look the same there */
    boolean isInTheFile() {
        return state == AssessmentState.CONFIRMED && finding().outcome() == Outcome.SPECIFIC_APPROACH;
    }

    Instant confirmedAt() {
        return Objects.requireNonNull(confirmedAt);
    }

    /** the document as this reader may see it */
    JointAssessment document(AssessmentView view) {
        boolean shown = view.within() || isInTheFile();
        FindingColumns says = shown ? finding() : FindingColumns.NOTHING;
        return new JointAssessment(
                new AssessmentId(id),
                new Revision(revision),
                state,
                new QuestionId(question()),
                access.subject(view.named(), view.alias()),
                group(),
                place(),
                evidence().stream().map(ObservationId::new).toList(),
                says.outcome(),
                says.rationale(),
                says.strengths(),
                says.parentView(),
                says.childView(),
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                createdAt,
                proposed == null ? null : proposed.by(),
                proposed == null ? null : proposed.at(),
                state == AssessmentState.PROPOSED && proposed != null
                        ? view.terms().at(place()).reaction(proposed.at(), view.today())
                        : null,
                confirmedAt,
                voices.stream().map(v -> v.voice(shown)).toList(),
                postponed == null ? null : postponed.until(),
                postponed == null || !view.within() ? null : postponed.observe(),
                view.allowedActions());
    }
}
