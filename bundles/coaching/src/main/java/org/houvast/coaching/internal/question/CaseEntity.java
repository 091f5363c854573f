package org.houvast.coaching.internal.question;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.Participant;
import org.houvast.coaching.QuestionAction;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.internal.Acting;
import org.houvast.coaching.internal.LinkedRow;
import org.houvast.coaching.internal.Rule;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;

/**
 * The case that a question is: where it stands, whom it is about, who takes part, and what was seen and talked about in it. What is asked and
 * what follows is the question's.
 */
@MappedSuperclass
abstract class CaseEntity {
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

    /** how many conversations were written down for it */
    private int conversations;

    @ElementCollection
    @CollectionTable(name = "coaching_question_participant", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<ParticipantRow> participants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_question_observation", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<LinkedRow> observations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseEntity() {}

    CaseEntity(UUID id, Target target) {
        this.id = id;
        this.state = QuestionState.DRAFT;
        this.access = AccessColumns.of(target);
    }

    /** why it does not let itself be treated so, whoever asks */
    abstract Optional<Refusal> refusalOf(QuestionAction action);

    /** goes where the table says, when nothing speaks against it */
    void move(QuestionAction action) {
        Rule.check(refusalOf(action));
        state = QuestionTransitions.TABLE.after(state, action);
        acts++;
    }

    boolean allows(QuestionAction action) {
        return QuestionTransitions.TABLE.next(state, action).isPresent();
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
        boolean begins = allows(QuestionAction.EXPLORE);
        if (begins) {
            move(QuestionAction.EXPLORE);
        }
        return begins;
    }

    /** something was done */
    void acted() {
        acts++;
    }

    /** notes that somebody did something in the case */
    void joined(Acting by, Instant now) {
        if (participants.stream().noneMatch(p -> p.staffKey().equals(by.staff().key()))) {
            participants.add(new ParticipantRow(by.staff().key(), by.side(), now));
            acts++;
        }
    }

    /** whether something was seen or talked about */
    boolean isLookedAt() {
        return !observations.isEmpty() || conversations > 0;
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

    /** whether it was neither closed nor withdrawn */
    boolean isOpen() {
        return state != QuestionState.CLOSED && state != QuestionState.WITHDRAWN;
    }

    List<UUID> observations() {
        return observations.stream().map(LinkedRow::id).toList();
    }

    List<Participant> participants() {
        return participants.stream().map(ParticipantRow::participant).toList();
    }

    AccessColumns access() {
        return access;
    }

    GroupRef group() {
        return new GroupRef(Objects.requireNonNull(access.groupKey()));
    }

    Place place() {
        return access.place();
    }

    StaffRef asker() {
        return new StaffRef(Objects.requireNonNull(access.authorKey()));
    }

    Target target() {
        return access.target(QuestionEntity.TYPE, id);
    }
}
