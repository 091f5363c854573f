package org.houvast.stepplan.internal.discussion;

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
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.stepplan.AgendaItem;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.ChildDiscussion;
import org.houvast.stepplan.ChildDiscussionAction;
import org.houvast.stepplan.ChildDiscussionId;
import org.houvast.stepplan.ChildDiscussionState;
import org.houvast.stepplan.FollowUp;
import org.houvast.stepplan.HoldChildDiscussion;
import org.houvast.stepplan.RecapNote;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.AttendeeColumns;
import org.houvast.stepplan.internal.Moment;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link ChildDiscussionTransitions}. */
@Entity(name = "ChildDiscussion")
@Table(name = "stepplan_discussion")
class ChildDiscussionEntity {
    static final String TYPE = "child-discussion";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private ChildDiscussionState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "held_on")
    private LocalDate on;

    private @Nullable String reason;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "stepplan_discussion_attendee", joinColumns = @JoinColumn(name = "discussion_id"))
    @OrderColumn(name = "position")
    private List<AttendeeColumns> attendees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "stepplan_discussion_item", joinColumns = @JoinColumn(name = "discussion_id"))
    @OrderColumn(name = "position")
    private List<AgendaColumns> agenda = new ArrayList<>();

    /** What a reader sees of a discussion beside its own columns. */
    record Shown(List<AgendaItem> agenda, List<FollowUp> followUps, List<AllowedAction> allowed) {}

    @SuppressWarnings("NullAway.Init")
    protected ChildDiscussionEntity() {}

    @SuppressWarnings("NullAway.Init")
    private ChildDiscussionEntity(UUID id, Target target, LocalDate on, Moment moment) {
        if (on.isBefore(moment.today())) {
            throw Problem.of(StepPlanProblems.DATE_INVALID);
        }
        this.id = id;
        this.state = ChildDiscussionState.PLANNED;
        this.access = AccessColumns.of(target);
        this.on = on;
        this.createdAt = moment.at();
        this.changedAt = moment.at();
    }

    /** a new one */
    static ChildDiscussionEntity plan(
            UUID id, Target target, LocalDate on, List<Attendee> invited, List<AgendaColumns> agenda, Moment moment) {
        ChildDiscussionEntity discussion = new ChildDiscussionEntity(id, target, on, moment);
        invited.forEach(a -> discussion.attendees.add(AttendeeColumns.of(a, false)));
        discussion.agenda.addAll(agenda);
        return discussion;
    }

    void putOnAgenda(List<AgendaColumns> items, Moment moment) {
        state = ChildDiscussionTransitions.TABLE.after(state, ChildDiscussionAction.AGENDA);
        agenda.addAll(items);
        changedAt = moment.at();
    }

    void hold(HoldChildDiscussion command, Moment moment) {
        ChildDiscussionState held = ChildDiscussionTransitions.TABLE.after(state, ChildDiscussionAction.HOLD);
        if (command.on().isAfter(moment.today())) {
            throw Problem.of(StepPlanProblems.DATE_INVALID);
        }
        state = held;
        on = command.on();
        attendees.clear();
        command.attendees().forEach(a -> attendees.add(AttendeeColumns.of(a, a.present())));
        changedAt = moment.at();
    }

    /** takes the notes of items that were found to be there */
    void recap(List<RecapNote> notes, Moment moment) {
        state = ChildDiscussionTransitions.TABLE.after(state, ChildDiscussionAction.RECAP);
        List<AgendaColumns> noted = new ArrayList<>(agenda);
        notes.forEach(n -> noted.set(n.no() - 1, noted.get(n.no() - 1).noted(n.note())));
        agenda.clear();
        agenda.addAll(noted);
        changedAt = moment.at();
    }

    void cancel(String why, Moment moment) {
        state = ChildDiscussionTransitions.TABLE.after(state, ChildDiscussionAction.CANCEL);
        reason = why;
        changedAt = moment.at();
    }

    /** why this discussion does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(ChildDiscussionAction action) {
        return ChildDiscussionTransitions.TABLE.refusal(state, action);
    }

    ChildDiscussionId id() {
        return new ChildDiscussionId(id);
    }

    long revision() {
        return revision;
    }

    AccessColumns access() {
        return access;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    List<Attendee> attendees() {
        return attendees.stream().map(AttendeeColumns::attendee).toList();
    }

    List<AgendaColumns> agenda() {
        return List.copyOf(agenda);
    }

    /** what an item is about, by its number from 1 */
    AccessColumns about(int no) {
        return agenda.get(no - 1).about(access);
    }

    /** the document for one reader */
    ChildDiscussion document(Shown shown) {
        return new ChildDiscussion(
                id(),
                new Revision(revision),
                state,
                new GroupRef(Objects.requireNonNull(access.groupKey())),
                access.place(),
                on,
                attendees(),
                shown.agenda(),
                shown.followUps(),
                reason,
                createdAt,
                shown.allowed());
    }
}
