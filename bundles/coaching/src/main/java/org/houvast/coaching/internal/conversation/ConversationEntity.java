package org.houvast.coaching.internal.conversation;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Confidentiality;
import org.houvast.coaching.Conversation;
import org.houvast.coaching.ConversationAction;
import org.houvast.coaching.ConversationId;
import org.houvast.coaching.ConversationKind;
import org.houvast.coaching.ConversationState;
import org.houvast.coaching.NewTalkAgreement;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.RecordConversation;
import org.houvast.coaching.ReviseConversation;
import org.houvast.coaching.TalkAgreement;
import org.houvast.coaching.internal.practice.KeyRow;
import org.houvast.coaching.internal.practice.PracticeRecord;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link ConversationTransitions}. */
@Entity(name = "Conversation")
@Table(name = "coaching_conversation")
class ConversationEntity implements PracticeRecord {
    static final String TYPE = "conversation";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private ConversationState state;

    @Enumerated(EnumType.STRING)
    private ConversationKind kind;

    @Embedded
    private AccessColumns access;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String gist;

    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "coaching_conversation_staff", joinColumns = @JoinColumn(name = "conversation_id"))
    @OrderColumn(name = "position")
    private List<KeyRow> staff = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_conversation_guardian", joinColumns = @JoinColumn(name = "conversation_id"))
    @OrderColumn(name = "position")
    private List<KeyRow> guardians = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_conversation_agreement", joinColumns = @JoinColumn(name = "conversation_id"))
    @OrderColumn(name = "position")
    private List<AgreementRow> agreements = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ConversationEntity() {}

    /**
     * A conversation that was written down.
     *
     * @param staff who took part, the writer first
     */
    static ConversationEntity recorded(
            Target target, RecordConversation command, LocalDate heldOn, List<StaffRef> staff, Instant now) {
        ConversationEntity talk = new ConversationEntity();
        talk.id = target.recordId().orElseThrow();
        talk.state = ConversationState.RECORDED;
        talk.kind = command.kind();
        talk.access = AccessColumns.of(target);
        talk.heldOn = heldOn;
        talk.gist = command.gist();
        talk.confidentiality = Optional.ofNullable(command.confidentiality())
                .orElse(
                        command.kind() == ConversationKind.COACHING
                                ? Confidentiality.PARTICIPANTS
                                : Confidentiality.CASE);
        talk.at = now;
        talk.staff.addAll(KeyRow.of(staff));
        talk.guardians.addAll(KeyRow.of(Optional.ofNullable(command.guardians()).orElse(List.of())));
        talk.agreements.addAll(talk.agreed(command.agreements()));
        return talk;
    }

    void revise(ReviseConversation command) {
        move(ConversationAction.REVISE);
        if (confidentiality == Confidentiality.PARTICIPANTS && command.confidentiality() == Confidentiality.CASE) {
            throw Problem.of(CoachingProblems.CONFIDENTIALITY_WIDENED);
        }
        heldOn = command.heldOn();
        gist = command.gist();
        confidentiality = command.confidentiality();
        List<AgreementRow> anew = agreed(command.agreements()).stream()
                .map(row -> agreements.stream()
                        .filter(row::says)
                        .findFirst()
                        .map(row::asDoneAs)
                        .orElse(row))
                .toList();
        agreements.clear();
        agreements.addAll(anew);
    }

    void done(int number, StaffRef who, Instant now) {
        move(ConversationAction.DONE);
        if (number < 1
                || number > agreements.size()
                || agreements.get(number - 1).isDone()) {
            throw Problem.of(CoachingProblems.AGREEMENT_UNKNOWN);
        }
        agreements.set(number - 1, agreements.get(number - 1).done(who, now));
    }

    void retract(String why) {
        move(ConversationAction.RETRACT);
        reason = why;
    }

    /** why this conversation does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(ConversationAction action) {
        return ConversationTransitions.TABLE
                .refusal(state, action)
                .or(() ->
                        action == ConversationAction.DONE && agreements.stream().allMatch(AgreementRow::isDone)
                                ? Optional.of(Refusal.of(CoachingProblems.AGREEMENT_UNKNOWN))
                                : Optional.empty());
    }

    private void move(ConversationAction action) {
        refusalOf(action).ifPresent(r -> {
            throw r.asProblem();
        });
        state = ConversationTransitions.TABLE.after(state, action);
        acts++;
    }

    /** agreements are made by those who took part */
    private List<AgreementRow> agreed(@Nullable List<NewTalkAgreement> wanted) {
        List<NewTalkAgreement> named = wanted == null ? List.of() : wanted;
        Set<String> present = staff.stream().map(KeyRow::key).collect(Collectors.toSet());
        if (named.stream()
                .anyMatch(a -> a.who() != null && !present.contains(a.who().key()))) {
            throw Problem.of(CoachingProblems.STAFF_UNKNOWN);
        }
        return named.stream().map(AgreementRow::of).toList();
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
        return confidentiality == Confidentiality.CASE
                || staff.stream().anyMatch(s -> s.key().equals(reader.key()));
    }

    AccessColumns access() {
        return access;
    }

    /**
     * The document.
     *
     * @param subject whom it is about, as the reader may know
     * @param named whether the reader may know the child
     * @param allowed what the reader may do now
     */
    Conversation document(Subject subject, boolean named, List<AllowedAction> allowed) {
        boolean open = state == ConversationState.RECORDED;
        UUID caseId = access.caseId();
        return new Conversation(
                new ConversationId(id),
                new Revision(revision),
                state,
                kind,
                subject,
                new GroupRef(Objects.requireNonNull(access.groupKey())),
                access.place(),
                caseId == null ? null : new QuestionId(caseId),
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                heldOn,
                staff.stream().map(KeyRow::staff).toList(),
                named ? guardians.stream().map(g -> new GuardianRef(g.key())).toList() : List.of(),
                open ? gist : null,
                open ? numbered() : List.of(),
                confidentiality,
                at,
                reason,
                allowed);
    }

    private List<TalkAgreement> numbered() {
        return IntStream.range(0, agreements.size())
                .mapToObj(i -> agreements.get(i).agreement(i + 1))
                .toList();
    }
}
