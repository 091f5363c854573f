package org.houvast.coaching.internal.question;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.AgreeTryOut;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Duty;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.QuestionAction;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.ReviewTryOut;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.Rule;
import org.houvast.coaching.internal.SpokenRow;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link QuestionTransitions}. */
@Entity(name = "Question")
@Table(name = "coaching_question")
class QuestionEntity extends CaseEntity {
    static final String TYPE = "question";

    @Embedded
    private QuestionText text;

    @Column(name = "age_months")
    private @Nullable Integer ageMonths;

    @Embedded
    private @Nullable KnownAs known;

    @Embedded
    private QuestionTimes times;

    @Embedded
    private @Nullable PickedUp pickedUp;

    @Embedded
    private @Nullable Found found;

    @Embedded
    private @Nullable Outside outside;

    @Embedded
    private @Nullable Offered evaluation;

    private @Nullable String reason;

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
        super(id, target);
        this.text = text;
        this.ageMonths = ageMonths;
        this.known = KnownAs.of(target);
        this.times = QuestionTimes.begun(now);
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
        times = times.asked(now);
        joined(by, now);
    }

    void pickUp(Instant now, Acting by) {
        move(QuestionAction.PICK_UP);
        pickedUp = new PickedUp(by.staff().key(), now);
        joined(by, now);
        if (isLookedAt()) {
            move(QuestionAction.EXPLORE);
        }
    }

    void reveal(Instant now, Acting by) {
        move(QuestionAction.REVEAL);
        known = KnownAs.named(by.staff().key(), now);
        joined(by, now);
    }

    void assessed(UUID assessment, Outcome outcome, Instant now) {
        move(QuestionAction.ASSESS);
        found = found().assessed(assessment, outcome, now);
        closings.clear();
    }

    void followUp(Instant now, Acting by) {
        move(QuestionAction.FOLLOW_UP);
        joined(by, now);
    }

    /** notes an explanation; whether it is the one that the outcome may ask for */
    boolean explained(UUID explanation) {
        boolean answers = allows(QuestionAction.EXPLAIN);
        if (answers || !isOpen()) {
            move(QuestionAction.EXPLAIN);
            found = found().explained(explanation);
        }
        return answers;
    }

    /** an explanation was taken back; whether the question had it */
    boolean explanationRetracted(UUID explanation) {
        if (!explanation.equals(found().explanationId())) {
            return false;
        }
        if (state() == QuestionState.CLOSED) {
            throw Problem.of(CoachingProblems.QUESTION_STATE, state().name(), QuestionAction.EXPLAIN.name());
        }
        found = found().explained(null);
        acted();
        return true;
    }

    /** advice or modelling of it is tried out; whether the follow-up has begun with it */
    boolean practised(Instant now, Acting by) {
        joined(by, now);
        boolean begins = state() == QuestionState.ASSESSED && found().outcome() == Outcome.STAFF_UNCERTAINTY;
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
        TryOutRow.review(tryOuts, command, by.staff(), now);
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
        Rule.check(QuestionTransitions.TABLE.refusal(state(), QuestionAction.CLOSE));
        Rule.check(mayClose(duties, by));
        closings.add(new SpokenRow(by.staff().key(), Objects.requireNonNull(by.side()), now));
        acted();
        joined(by, now);
        if (!SpokenRow.bothSides(closings)) {
            return false;
        }
        move(QuestionAction.CLOSE);
        times = times.closed(now);
        return true;
    }

    void reopen(String why, Instant now, Acting by) {
        move(QuestionAction.REOPEN);
        reason = why;
        times = times.closed(null);
        closings.clear();
        joined(by, now);
    }

    void withdraw(String why) {
        move(QuestionAction.WITHDRAW);
        reason = why;
    }

    /** why this question does not let itself be treated so, whoever asks */
    @Override
    Optional<Refusal> refusalOf(QuestionAction action) {
        return QuestionTransitions.TABLE.refusal(state(), action).or(() -> switch (action) {
            case ASK -> text.hasText() ? Optional.empty() : refusal(CoachingProblems.TEXT_MISSING);
            case REVEAL -> known().reveal();
            case OFFER_EVALUATION ->
                evaluation == null ? Optional.empty() : refusal(CoachingProblems.EVALUATION_OFFERED);
            case REVIEW_TRY_OUT -> TryOutRow.reviewing(tryOuts);
            default -> Optional.empty();
        });
    }

    /** why this person cannot close it while the duties stand so */
    Optional<Refusal> mayClose(List<Duty> duties, Acting by) {
        return new ClosingRule(closings, outside != null, evaluation != null).refusal(duties, by);
    }

    private static Optional<Refusal> refusal(ProblemType type) {
        return Optional.of(Refusal.of(type));
    }

    /** whether it was never asked, and is its author's alone */
    boolean isPrivate() {
        return times.askedAt() == null;
    }

    QuestionText text() {
        return text;
    }

    /** whether it is open, and about a child */
    boolean isOpenAboutChild() {
        return known().identity() != null && !isPrivate() && isOpen();
    }

    Found found() {
        return found == null ? Found.NOTHING : found;
    }

    KnownAs known() {
        return known == null ? KnownAs.GROUP : known;
    }

    /** what staff try by agreement on the question itself */
    List<TryOutRow> tryOuts() {
        return List.copyOf(tryOuts);
    }

    List<SpokenRow> closings() {
        return List.copyOf(closings);
    }

    QuestionTimes times() {
        return times;
    }

    @Nullable
    Integer ageMonths() {
        return ageMonths;
    }

    Optional<PickedUp> pickedUp() {
        return Optional.ofNullable(pickedUp);
    }

    Optional<Outside> outside() {
        return Optional.ofNullable(outside);
    }

    Optional<Offered> evaluation() {
        return Optional.ofNullable(evaluation);
    }

    @Nullable
    String reason() {
        return reason;
    }
}
