package org.houvast.coaching.internal.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.coaching.Advice;
import org.houvast.coaching.AdviceAction;
import org.houvast.coaching.AdviceId;
import org.houvast.coaching.AdviceResponse;
import org.houvast.coaching.AdviceState;
import org.houvast.coaching.AgeBand;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.GiveAdvice;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.RateAdvice;
import org.houvast.coaching.RespondToAdvice;
import org.houvast.coaching.TipId;
import org.houvast.coaching.internal.practice.PracticeRecord;
import org.houvast.coaching.internal.practice.Themes;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link AdviceTransitions}. */
@Entity(name = "Advice")
@Table(name = "coaching_advice")
class AdviceEntity implements PracticeRecord {
    static final String TYPE = "advice";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private AdviceState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "to_key")
    private @Nullable String toKey;

    @Column(name = "advice_text")
    private String text;

    private @Nullable String themes;

    @Column(name = "age_band")
    @Enumerated(EnumType.STRING)
    private @Nullable AgeBand ageBand;

    @Column(name = "tip_id")
    private @Nullable UUID tipId;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    @Embedded
    private @Nullable AnswerColumns answer;

    @Embedded
    private @Nullable RatingColumns rating;

    @Column(name = "shared_by_giver")
    private boolean sharedByGiver;

    @Column(name = "shared_by_receiver")
    private boolean sharedByReceiver;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected AdviceEntity() {}

    static AdviceEntity given(Target target, GiveAdvice command, Instant now) {
        AdviceEntity advice = new AdviceEntity();
        advice.id = target.recordId().orElseThrow();
        advice.state = AdviceState.GIVEN;
        advice.access = AccessColumns.of(target);
        advice.toKey = command.to() == null ? null : command.to().key();
        advice.text = command.text();
        advice.themes = Themes.column(command.themes());
        advice.ageBand = command.ageBand();
        advice.tipId = command.tipId() == null ? null : command.tipId().value();
        advice.at = now;
        return advice;
    }

    void respond(RespondToAdvice command, StaffRef by, LocalDate today, Instant now) {
        refuse(refusalFor(AdviceAction.RESPOND, by));
        if (command.tryOn() != null
                && (command.response() != AdviceResponse.ACCEPTED
                        || command.tryOn().isBefore(today))) {
            throw Problem.of(CoachingProblems.DATE_INVALID);
        }
        move(AdviceAction.RESPOND);
        answer = new AnswerColumns(command.response(), by.key(), now, command.tryOn(), command.note());
    }

    void rate(RateAdvice command, StaffRef by) {
        refuse(refusalFor(AdviceAction.RATE, by));
        Integer helped = command.helped();
        if (command.tried() != (helped != null) || (helped != null && (helped < 1 || helped > 5))) {
            throw Problem.of(CoachingProblems.HELPED_INVALID);
        }
        move(AdviceAction.RATE);
        rating = new RatingColumns(command.tried(), helped, command.note());
        sharedByGiver = false;
        sharedByReceiver = false;
    }

    void share(StaffRef by) {
        refuse(refusalFor(AdviceAction.SHARE, by));
        move(AdviceAction.SHARE);
        if (isBy(by)) {
            sharedByGiver = true;
        } else {
            sharedByReceiver = true;
        }
    }

    void retract(String why) {
        move(AdviceAction.RETRACT);
        reason = why;
        sharedByGiver = false;
        sharedByReceiver = false;
    }

    /** why this person cannot treat this advice so now */
    Optional<Refusal> refusalFor(AdviceAction action, StaffRef by) {
        return AdviceTransitions.TABLE.refusal(state, action).or(() -> switch (action) {
            case RESPOND ->
                unless(!isBy(by) && (toKey == null || toKey.equals(by.key())), CoachingProblems.NOT_THE_RECEIVER);
            case RATE ->
                unless(isAccepted(), CoachingProblems.NOT_ACCEPTED)
                        .or(() -> unless(isAcceptedBy(by), CoachingProblems.NOT_THE_RECEIVER));
            case SHARE ->
                unless(isTried(), CoachingProblems.NOT_TRIED)
                        .or(() -> unless(isBy(by) || isAcceptedBy(by), CoachingProblems.NOT_THE_RECEIVER))
                        .or(() ->
                                unless(isBy(by) ? !sharedByGiver : !sharedByReceiver, CoachingProblems.SHARED_ALREADY));
            case RETRACT -> Optional.empty();
        });
    }

    private static Optional<Refusal> unless(boolean condition, ProblemType type) {
        return condition ? Optional.empty() : Optional.of(Refusal.of(type));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw r.asProblem();
        });
    }

    private void move(AdviceAction action) {
        state = AdviceTransitions.TABLE.after(state, action);
        acts++;
    }

    private boolean isBy(StaffRef staff) {
        return staff.key().equals(access.authorKey());
    }

    private boolean isAccepted() {
        return answer != null && answer.response() == AdviceResponse.ACCEPTED;
    }

    private boolean isAcceptedBy(StaffRef staff) {
        return answer != null && isAccepted() && answer.byKey().equals(staff.key());
    }

    boolean isTried() {
        return rating != null && Boolean.TRUE.equals(rating.tried());
    }

    /** whether it is agreed that it is tried, or it was */
    boolean isPractised() {
        boolean agreed = answer != null && isAccepted() && answer.tryOn() != null;
        return state != AdviceState.RETRACTED && (agreed || isTried());
    }

    /** giver and receiver, when both agree that others read what came of it; else nobody */
    Set<StaffRef> sharedByBoth() {
        return answer != null && sharedByGiver && sharedByReceiver
                ? Set.of(new StaffRef(Objects.requireNonNull(access.authorKey())), new StaffRef(answer.byKey()))
                : Set.of();
    }

    Optional<TipId> tip() {
        return Optional.ofNullable(tipId).map(TipId::new);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Target target() {
        return access.target(TYPE, id);
    }

    @Override
    public boolean isFor(StaffRef reader) {
        return toKey == null || toKey.equals(reader.key()) || isBy(reader);
    }

    Advice document(List<AllowedAction> allowed) {
        boolean open = state != AdviceState.RETRACTED;
        UUID caseId = access.caseId();
        StaffRef giver = new StaffRef(Objects.requireNonNull(access.authorKey()));
        StaffRef answered = answer == null ? null : new StaffRef(answer.byKey());
        return new Advice(
                new AdviceId(id),
                new Revision(revision),
                state,
                new GroupRef(Objects.requireNonNull(access.groupKey())),
                access.place(),
                caseId == null ? null : new QuestionId(caseId),
                giver,
                toKey == null ? null : new StaffRef(toKey),
                open ? text : null,
                Themes.list(themes),
                ageBand,
                tip().orElse(null),
                at,
                answer == null ? null : answer.response(),
                answered,
                answer == null ? null : answer.at(),
                answer == null ? null : answer.tryOn(),
                answer == null || !open ? null : answer.note(),
                rating == null ? null : rating.tried(),
                rating == null ? null : rating.helped(),
                rating == null || !open ? null : rating.note(),
                Stream.of(sharedByGiver ? giver : null, sharedByReceiver ? answered : null)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                reason,
                allowed);
    }
}
