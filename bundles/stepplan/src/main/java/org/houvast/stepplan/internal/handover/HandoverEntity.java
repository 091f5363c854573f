package org.houvast.stepplan.internal.handover;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.parents.ParentView;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.stepplan.Handover;
import org.houvast.stepplan.HandoverAction;
import org.houvast.stepplan.HandoverChannel;
import org.houvast.stepplan.HandoverConsent;
import org.houvast.stepplan.HandoverId;
import org.houvast.stepplan.HandoverReceiver;
import org.houvast.stepplan.HandoverState;
import org.houvast.stepplan.ReceivedHandover;
import org.houvast.stepplan.ReceivedHandoverState;
import org.houvast.stepplan.RecordTalk;
import org.houvast.stepplan.internal.Moment;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link HandoverTransitions}; what it holds is in {@link HandoverSet}. */
@Entity(name = "Handover")
@Table(name = "stepplan_handover")
class HandoverEntity extends HandoverSet {
    static final String TYPE = "handover";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Embedded
    private AccessColumns access;

    @Embedded
    private ReceiverColumns receiver;

    @Enumerated(EnumType.STRING)
    private @Nullable HandoverChannel channel;

    @Embedded
    private @Nullable TalkColumns talk;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @Column(name = "sent_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant sentAt;

    @Column(name = "received_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant receivedAt;

    @Column(name = "received_by")
    private @Nullable String receivedBy;

    @Column(name = "destroyed_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant destroyedAt;

    @Column(name = "destroyed_by")
    private @Nullable String destroyedBy;

    @ElementCollection
    @CollectionTable(name = "stepplan_handover_consent", joinColumns = @JoinColumn(name = "handover_id"))
    @OrderColumn(name = "position")
    private List<ConsentRow> consents = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected HandoverEntity() {}

    @SuppressWarnings("NullAway.Init")
    private HandoverEntity(UUID id, Target target, HandoverReceiver receiver, Instant at) {
        this.id = id;
        this.state = HandoverState.DRAFT;
        this.access = AccessColumns.of(target);
        this.receiver = ReceiverColumns.of(receiver);
        this.createdAt = at;
        this.changedAt = at;
    }

    static HandoverEntity draft(
            UUID id,
            Target target,
            HandoverReceiver receiver,
            Language language,
            @Nullable String message,
            List<HandoverItems.Chosen> chosen,
            Instant at) {
        HandoverEntity handover = new HandoverEntity(id, target, receiver, at);
        handover.choose(language, message, chosen);
        return handover;
    }

    void revise(
            HandoverReceiver newReceiver,
            Language language,
            @Nullable String message,
            List<HandoverItems.Chosen> chosen,
            Instant at) {
        move(HandoverAction.REVISE, at);
        consents.clear();
        receiver = ReceiverColumns.of(newReceiver);
        choose(language, message, chosen);
    }

    void submit(Map<ConsentPurpose, ConsentId> asked, Instant at) {
        move(HandoverAction.SUBMIT, at);
        freeze();
        asked.forEach((purpose, consent) -> consents.add(new ConsentRow(purpose, consent)));
    }

    void consent(Instant at) {
        move(HandoverAction.CONSENT, at);
    }

    void refuse(Instant at) {
        move(HandoverAction.REFUSE, at);
    }

    void send(HandoverChannel how, List<ParentView> views, Instant at) {
        move(HandoverAction.SEND, at);
        channel = how;
        sentAt = at;
        add(views);
    }

    void receive(StaffRef by, Instant at) {
        move(HandoverAction.RECEIVE, at);
        receivedAt = at;
        receivedBy = by.key();
    }

    void talk(RecordTalk command, Moment moment) {
        move(HandoverAction.TALK, moment.at());
        talk = TalkColumns.of(command, moment.by().ref());
    }

    void complete(Instant at) {
        move(HandoverAction.COMPLETE, at);
    }

    void destroy(StaffRef by, Instant at) {
        move(HandoverAction.DESTROY, at);
        empty();
        talk = talk == null ? null : talk.withoutNote();
        destroyedAt = at;
        destroyedBy = by.key();
    }

    private void move(HandoverAction action, Instant at) {
        state = HandoverTransitions.TABLE.after(state, action);
        changedAt = at;
    }

    /** why it does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(HandoverAction action) {
        return HandoverTransitions.TABLE.refusal(state, action);
    }

    HandoverId id() {
        return new HandoverId(id);
    }

    long revision() {
        return revision;
    }

    HandoverState state() {
        return state;
    }

    ChildRef child() {
        return new ChildRef(Objects.requireNonNull(access.childKey()));
    }

    HandoverReceiver receiver() {
        return receiver.receiver();
    }

    Place place() {
        return access.place();
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    Optional<ConsentId> consentFor(ConsentPurpose purpose) {
        return consents.stream()
                .filter(row -> row.isFor(purpose))
                .map(ConsentRow::id)
                .findFirst();
    }

    /** as the side that hands over stands to it */
    Target target() {
        return access.target(TYPE, id);
    }

    /** as the place that receives it stands to it; nothing while it is not there, or for a receiver outside of this installation */
    Optional<Target> received() {
        HandoverReceiver to = receiver();
        boolean there = Set.of(HandoverState.SENT, HandoverState.RECEIVED, HandoverState.WARM_TALK, HandoverState.DONE)
                .contains(state);
        return to.place() == null || !there
                ? Optional.empty()
                : Optional.of(new Target(TYPE, id, Set.of(child()), null, to.place(), to.organisation(), null, null));
    }

    /** the document for the side that hands over */
    Handover document(List<HandoverConsent> standing, List<AllowedAction> allowed) {
        return new Handover(
                id(),
                new Revision(revision),
                state,
                Subject.of(child()),
                new GroupRef(Objects.requireNonNull(access.groupKey())),
                place(),
                receiver(),
                standing,
                items(),
                message(),
                language(),
                documents(),
                views(),
                channel,
                sentAt,
                receivedAt,
                talk == null ? null : talk.talk(),
                destroyedAt,
                destroyedBy == null ? null : new StaffRef(destroyedBy),
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                createdAt,
                allowed);
    }

    /** the document for the receiver of this installation */
    ReceivedHandover receivedDocument(List<AllowedAction> allowed) {
        Target from = target();
        return new ReceivedHandover(
                id(),
                new Revision(revision),
                ReceivedHandoverState.valueOf(state.name()),
                child(),
                receiver().kind(),
                from.controller(),
                from.place(),
                Objects.requireNonNull(receiver().place()),
                message(),
                documents(),
                views(),
                Objects.requireNonNull(sentAt),
                receivedAt,
                talk == null ? null : talk.talk(),
                allowed);
    }
}
