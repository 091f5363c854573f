package org.houvast.coaching.internal.question;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.houvast.coaching.AgreeTryOut;
import org.houvast.coaching.AssessmentId;
import org.houvast.coaching.Closing;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Deadline;
import org.houvast.coaching.Duty;
import org.houvast.coaching.ExplanationId;
import org.houvast.coaching.Identity;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionAction;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.ReviewTryOut;
import org.houvast.coaching.Side;
import org.houvast.coaching.TryOut;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.LinkedRow;
import org.houvast.coaching.internal.SpokenRow;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.observation.ObservationId;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link QuestionTransitions}. */
@Entity(name = "Question")
@Table(name = "coaching_question")
class QuestionEntity {
    static final String TYPE = "question";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    @Embedded
    private AccessColumns access;

    @Embedded
    private QuestionText text;

    @Column(name = "age_months")
    private @Nullable Integer ageMonths;

    @Enumerated(EnumType.STRING)
    private @Nullable Identity identity;

    @Embedded
    @SuppressWarnings("UnusedVariable")
    private @Nullable Revealed revealed;

    /** where it stands in lists: when it was asked, or begun */
    @Convert(converter = InstantColumn.class)
    private Instant at;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "asked_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant askedAt;

    @Embedded
    private @Nullable PickedUp pickedUp;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "assessment_id")
    private @Nullable UUID assessmentId;

    @Column(name = "assessed_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant assessedAt;

    @Column(name = "explanation_id")
    private @Nullable UUID explanationId;

    /** how many conversations were written down for it */
    private int conversations;

    @Embedded
    private @Nullable Outside outside;

    @Embedded
    private @Nullable Offered evaluation;

    private @Nullable String reason;

    @Column(name = "closed_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "coaching_question_participant", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<ParticipantRow> participants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_question_observation", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<LinkedRow> observations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_try_out", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<TryOutRow> tryOuts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_closing", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<SpokenRow> closings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected QuestionEntity() {}

    private QuestionEntity(UUID id, Target target, QuestionText text, @Nullable Integer ageMonths, Instant now) {
        this.id = id;
        this.state = QuestionState.DRAFT;
        this.access = AccessColumns.of(target);
        this.text = text;
        this.ageMonths = ageMonths;
        this.identity = target.children().isEmpty() ? null : Identity.ALIAS;
        this.at = now;
        this.createdAt = now;
    }

    /** a new draft; its id is also that of its case */
    static QuestionEntity draft(UUID id, Target target, QuestionText text, @Nullable Integer ageMonths, Instant now) {
        return new QuestionEntity(id, target, text, ageMonths, now);
    }

    void revise(QuestionText newText, @Nullable Integer newAgeMonths) {
        move(QuestionAction.REVISE);
        text = newText;
        ageMonths = newAgeMonths;
    }

    void ask(Instant now, Acting by) {
        move(QuestionAction.ASK);
        askedAt = now;
        at = now;
        joined(by, now);
    }

    void pickUp(Instant now, Acting by) {
        move(QuestionAction.PICK_UP);
        pickedUp = new PickedUp(by.staff().key(), now);
        joined(by, now);
        if (!observations.isEmpty() || conversations > 0) {
            move(QuestionAction.EXPLORE);
        }
    }

    void explore(Instant now, Acting by) {
        move(QuestionAction.EXPLORE);
        joined(by, now);
    }

    /** links an observation; whether looking has begun with it */
    boolean link(UUID observation) {
        if (observations().contains(observation)) {
            return false;
        }
        observations.add(new LinkedRow(observation));
        acts++;
        return looked();
    }

    /** notes a conversation; whether looking has begun with it */
    boolean conversed() {
        conversations++;
        acts++;
        return looked();
    }

    private boolean looked() {
        boolean begins =
                QuestionTransitions.TABLE.next(state, QuestionAction.EXPLORE).isPresent();
        if (begins) {
            move(QuestionAction.EXPLORE);
        }
        return begins;
    }

    void reveal(Instant now, Acting by) {
        move(QuestionAction.REVEAL);
        identity = Identity.NAMED;
        revealed = new Revealed(by.staff().key(), now);
        joined(by, now);
    }

    void assessed(UUID assessment, Outcome found, Instant now) {
        move(QuestionAction.ASSESS);
        assessedAt = now;
        assessmentId = assessment;
        outcome = found;
        closings.clear();
    }

    void followUp(Instant now, Acting by) {
        move(QuestionAction.FOLLOW_UP);
        joined(by, now);
    }

    /** notes an explanation; whether it is the one that the outcome may ask for */
    boolean explained(UUID explanation) {
        boolean answers =
                QuestionTransitions.TABLE.next(state, QuestionAction.EXPLAIN).isPresent();
        if (answers || state == QuestionState.CLOSED || state == QuestionState.WITHDRAWN) {
            move(QuestionAction.EXPLAIN);
            explanationId = explanation;
        }
        return answers;
    }

    /** an explanation was taken back; whether the question had it */
    boolean explanationRetracted(UUID explanation) {
        if (!explanation.equals(explanationId)) {
            return false;
        }
        if (state == QuestionState.CLOSED) {
            throw Problem.of(CoachingProblems.QUESTION_STATE, state.name(), QuestionAction.EXPLAIN.name());
        }
        explanationId = null;
        acts++;
        return true;
    }

    /** advice or modelling of it is tried out; whether the follow-up has begun with it */
    boolean practised(Instant now, Acting by) {
        joined(by, now);
        boolean begins = state == QuestionState.ASSESSED && outcome == Outcome.STAFF_UNCERTAINTY;
        if (begins) {
            move(QuestionAction.FOLLOW_UP);
        }
        return begins;
    }

    void agreeTryOut(AgreeTryOut command, Instant now, Acting by) {
        move(QuestionAction.AGREE_TRY_OUT);
        tryOuts.add(TryOutRow.agreed(command, by.staff(), now));
        joined(by, now);
    }

    void reviewTryOut(ReviewTryOut command, Instant now, Acting by) {
        move(QuestionAction.REVIEW_TRY_OUT);
        int index = command.number() - 1;
        if (index < 0 || index >= tryOuts.size() || tryOuts.get(index).isReviewed()) {
            throw Problem.of(CoachingProblems.TRY_OUT_UNKNOWN);
        }
        tryOuts.set(index, tryOuts.get(index).reviewed(command, by.staff(), now));
        joined(by, now);
    }

    void followUpOutside(String who, Instant now, Acting by) {
        move(QuestionAction.FOLLOW_UP_OUTSIDE);
        outside = new Outside(who, by.staff().key(), now);
        joined(by, now);
    }

    void offerEvaluation(Instant now, Acting by) {
        move(QuestionAction.OFFER_EVALUATION);
        evaluation = new Offered(by.staff().key(), now);
        joined(by, now);
    }

    /** closes it for one side; whether it is closed now */
    boolean close(List<Duty> duties, Instant now, Acting by) {
        refuse(QuestionTransitions.TABLE.refusal(state, QuestionAction.CLOSE));
        refuse(mayClose(duties, by.staff(), by.sideIfAny()));
        closings.add(new SpokenRow(by.staff().key(), Objects.requireNonNull(by.side()), now));
        acts++;
        joined(by, now);
        if (!SpokenRow.bothSides(closings)) {
            return false;
        }
        move(QuestionAction.CLOSE);
        closedAt = now;
        return true;
    }

    void reopen(String why, Instant now, Acting by) {
        move(QuestionAction.REOPEN);
        reason = why;
        closedAt = null;
        closings.clear();
        joined(by, now);
    }

    void withdraw(String why) {
        move(QuestionAction.WITHDRAW);
        reason = why;
    }

    /** why this question does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(QuestionAction action) {
        return QuestionTransitions.TABLE.refusal(state, action).or(() -> switch (action) {
            case ASK -> text.hasText() ? Optional.empty() : refusal(CoachingProblems.TEXT_MISSING);
            case REVEAL -> identity == Identity.ALIAS ? Optional.empty() : refusal(CoachingProblems.NOTHING_TO_REVEAL);
            case OFFER_EVALUATION ->
                evaluation == null ? Optional.empty() : refusal(CoachingProblems.EVALUATION_OFFERED);
            case REVIEW_TRY_OUT ->
                tryOuts.stream().allMatch(TryOutRow::isReviewed)
                        ? refusal(CoachingProblems.TRY_OUT_UNKNOWN)
                        : Optional.empty();
            default -> Optional.empty();
        });
    }

    /** why this person cannot close it for this side while the duties stand so; sides first, for duties are told to the two sides only */
    Optional<Refusal> mayClose(List<Duty> duties, StaffRef by, Optional<Side> side) {
        return SpokenRow.refusal(closings, by, side).or(() -> {
            List<String> open = duties.stream()
                    .filter(d ->
                            d.state() == Duty.State.OPEN || (d.state() == Duty.State.NOT_AVAILABLE && outside == null))
                    .map(Duty::code)
                    .toList();
            if (!open.isEmpty()) {
                return Optional.of(Refusal.of(CoachingProblems.FOLLOW_UP_OPEN, String.join(", ", open)));
            }
            return evaluation == null ? refusal(CoachingProblems.EVALUATION_NOT_OFFERED) : Optional.empty();
        });
    }

    private void move(QuestionAction action) {
        refuse(refusalOf(action));
        state = QuestionTransitions.TABLE.after(state, action);
        acts++;
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw r.asProblem();
        });
    }

    private static Optional<Refusal> refusal(ProblemType type) {
        return Optional.of(Refusal.of(type));
    }

    /** notes that somebody did something in the case */
    void joined(Acting by, Instant now) {
        if (participants.stream().noneMatch(p -> p.staffKey().equals(by.staff().key()))) {
            participants.add(new ParticipantRow(by.staff().key(), by.side(), now));
            acts++;
        }
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    QuestionState state() {
        return state;
    }

    /** whether it was never asked, and is its author's alone */
    boolean isPrivate() {
        return askedAt == null;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    QuestionText text() {
        return text;
    }

    Optional<UUID> assessmentId() {
        return Optional.ofNullable(assessmentId);
    }

    Optional<Instant> assessedAt() {
        return Optional.ofNullable(assessedAt);
    }

    /** whether it is open, and about a child */
    boolean isOpenAboutChild() {
        return identity != null && askedAt != null && state != QuestionState.CLOSED && state != QuestionState.WITHDRAWN;
    }

    List<UUID> observations() {
        return observations.stream().map(LinkedRow::id).toList();
    }

    GroupRef group() {
        return new GroupRef(Objects.requireNonNull(access.groupKey()));
    }

    Place place() {
        return access.place();
    }

    Target target() {
        return access.target(TYPE, id);
    }

    boolean explanationGiven() {
        return explanationId != null;
    }

    /** what staff try by agreement on the question itself */
    List<TryOutRow> tryOuts() {
        return List.copyOf(tryOuts);
    }

    /** the document as this reader may see it */
    Question document(QuestionView view) {
        return new Question(
                new QuestionId(id),
                new Revision(revision),
                state,
                access.subject(view.named(), view.alias()),
                group(),
                place(),
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                text.themeList(),
                text.wishList(),
                text.text(),
                text.strengths(),
                text.urgency(),
                text.signalDate(),
                text.noticedBy(),
                view.named() ? ageMonths : null,
                identity,
                createdAt,
                askedAt,
                pickedUp == null ? null : new StaffRef(pickedUp.byKey()),
                pickedUp == null ? null : pickedUp.at(),
                participants.stream().map(ParticipantRow::participant).toList(),
                observations().stream().map(ObservationId::new).toList(),
                view.within() || outcome == Outcome.SPECIFIC_APPROACH ? outcome : null,
                assessmentId == null ? null : new AssessmentId(assessmentId),
                explanationId == null || !view.within() ? null : new ExplanationId(explanationId),
                view.within() ? numbered() : List.of(),
                outside == null ? null : outside.followUp(),
                evaluation == null || !view.within() ? null : evaluation.offer(),
                view.duties(),
                deadlines(view),
                closings.stream()
                        .map(c -> new Closing(c.by(), c.side(), c.at()))
                        .toList(),
                closedAt,
                reason,
                view.allowedActions());
    }

    private List<TryOut> numbered() {
        return IntStream.range(0, tryOuts.size())
                .mapToObj(i -> tryOuts.get(i).tryOut(i + 1))
                .toList();
    }

    private List<Deadline> deadlines(QuestionView view) {
        List<Deadline> deadlines = new ArrayList<>(ofCoach(view));
        if (view.parents() != null) {
            deadlines.add(view.parents());
        }
        return deadlines;
    }

    private List<Deadline> ofCoach(QuestionView view) {
        return switch (state) {
            case ASKED ->
                List.of(
                        view.terms().at(place()).acknowledged(text.urgency(), at, view.today()),
                        view.terms().at(place()).firstLook(at, view.today()));
            case PICKED_UP -> List.of(view.terms().at(place()).firstLook(at, view.today()));
            default -> List.of();
        };
    }
}
