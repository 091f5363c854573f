package org.houvast.stepplan.internal.discussion;

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
import java.util.UUID;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.stepplan.AgreedAction;
import org.houvast.stepplan.ChildDiscussionId;
import org.houvast.stepplan.FollowUp;
import org.houvast.stepplan.FollowUpAction;
import org.houvast.stepplan.FollowUpId;
import org.houvast.stepplan.FollowUpState;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.Moment;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link FollowUpTransitions}. */
@Entity(name = "FollowUp")
@Table(name = "stepplan_follow_up")
class FollowUpEntity {
    static final String TYPE = "follow-up";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private FollowUpState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "discussion_id")
    private UUID discussionId;

    @Column(name = "item_no")
    private int no;

    @Column(name = "position")
    private int turn;

    private String what;

    @Column(name = "staff_key")
    private String staffKey;

    @Column(name = "due_on")
    private LocalDate by;

    private @Nullable String note;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant endedAt;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected FollowUpEntity() {}

    @SuppressWarnings("NullAway.Init")
    private FollowUpEntity(UUID id, Target target, ChildDiscussionId discussion, AgreedAction agreed, Moment moment) {
        if (agreed.by().isBefore(moment.today())) {
            throw Problem.of(StepPlanProblems.DATE_INVALID);
        }
        this.id = id;
        this.state = FollowUpState.OPEN;
        this.access = AccessColumns.of(target);
        this.discussionId = discussion.value();
        this.no = agreed.no();
        this.what = agreed.what();
        this.staffKey = agreed.who().key();
        this.by = agreed.by();
        this.createdAt = moment.at();
        this.changedAt = moment.at();
    }

    /** a new one; its turn is its place among those that were agreed with it, from 0 */
    static FollowUpEntity agree(
            UUID id, Target target, ChildDiscussionId discussion, int turn, AgreedAction agreed, Moment moment) {
        FollowUpEntity followUp = new FollowUpEntity(id, target, discussion, agreed, moment);
        followUp.turn = turn;
        return followUp;
    }

    void end(FollowUpAction action, @Nullable String words, Moment moment) {
        state = FollowUpTransitions.TABLE.after(state, action);
        note = words;
        endedAt = moment.at();
        changedAt = moment.at();
    }

    /** why this follow-up does not let itself be treated so, whoever asks */
    Optional<Refusal> refusalOf(FollowUpAction action) {
        return FollowUpTransitions.TABLE.refusal(state, action);
    }

    FollowUpId id() {
        return new FollowUpId(id);
    }

    long revision() {
        return revision;
    }

    UUID discussionId() {
        return discussionId;
    }

    AccessColumns access() {
        return access;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    /** the document for one reader */
    FollowUp document(Subject subject, LocalDate today, List<AllowedAction> allowed) {
        UUID caseId = access.caseId();
        return new FollowUp(
                id(),
                new Revision(revision),
                state,
                subject,
                new GroupRef(Objects.requireNonNull(access.groupKey())),
                access.place(),
                caseId == null ? null : new QuestionId(caseId),
                new ChildDiscussionId(discussionId),
                no,
                what,
                new StaffRef(staffKey),
                by,
                state == FollowUpState.OPEN && by.isBefore(today),
                note,
                createdAt,
                endedAt,
                allowed);
    }
}
