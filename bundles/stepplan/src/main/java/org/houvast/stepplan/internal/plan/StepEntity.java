package org.houvast.stepplan.internal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.houvast.persistence.InstantColumn;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.internal.Moment;
import org.jspecify.annotations.Nullable;

/** A step that was touched. Its state is null while nothing but the parents' part is written down, or when it was opened again. */
@Entity(name = "StepPlanStep")
@Table(name = "stepplan_plan_step")
class StepEntity {
    @Id
    private UUID id;

    /** the side of the relation that owns the column; read by nobody */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    @SuppressWarnings("UnusedVariable")
    private StepPlanEntity plan;

    @Column(name = "step_no")
    private int no;

    @Enumerated(EnumType.STRING)
    private @Nullable StepState state;

    @Column(name = "ready_on")
    private @Nullable LocalDate readyOn;

    @Column(name = "started_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant startedAt;

    @Column(name = "started_key")
    private @Nullable String startedKey;

    @Column(name = "done_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant doneAt;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "done_key")
    private @Nullable String doneKey;

    private @Nullable String note;

    private @Nullable String reason;

    @Column(name = "returned_to")
    private @Nullable Integer returnedTo;

    @Embedded
    private @Nullable ParentColumns parents;

    @Embedded
    private @Nullable PostponementColumns postponement;

    @SuppressWarnings("NullAway.Init")
    protected StepEntity() {}

    @SuppressWarnings("NullAway.Init")
    StepEntity(UUID id, StepPlanEntity plan, int no) {
        this.id = id;
        this.plan = plan;
        this.no = no;
    }

    /** the turn of this step came on this day */
    void ready(LocalDate on) {
        readyOn = on;
    }

    void start(Moment moment) {
        state = StepState.BUSY;
        startedAt = moment.at();
        startedKey = moment.by().key();
    }

    void complete(@Nullable String newNote, Moment moment) {
        state = StepState.DONE;
        note = newNote;
        settle(moment);
    }

    void skip(String why, Moment moment) {
        state = StepState.SKIPPED;
        reason = why;
        settle(moment);
    }

    private void settle(Moment moment) {
        doneAt = moment.at();
        doneOn = moment.today();
        doneKey = moment.by().key();
    }

    void sendBack(int to, String why) {
        state = StepState.RETURNED;
        returnedTo = to;
        reason = why;
    }

    /** a later step went back to this one or to one before it: its turn comes again; what the parents were told stays */
    void reopen() {
        state = null;
        startedAt = null;
        startedKey = null;
        doneAt = null;
        doneOn = null;
        doneKey = null;
        readyOn = null;
    }

    void involve(ParentColumns record) {
        parents = record;
    }

    void postpone(PostponementColumns asked) {
        postponement = asked;
    }

    /** gets the number of its counterpart in another version of the template; what it went back to likewise */
    void renumber(int number, @Nullable Integer back) {
        no = number;
        returnedTo = back;
    }

    int no() {
        return no;
    }

    @Nullable
    StepState state() {
        return state;
    }

    @Nullable
    LocalDate readyOn() {
        return readyOn;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    String startedKey() {
        return startedKey;
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    @Nullable
    String doneKey() {
        return doneKey;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Integer returnedTo() {
        return returnedTo;
    }

    Optional<ParentColumns> parents() {
        return Optional.ofNullable(parents);
    }

    Optional<PostponementColumns> postponement() {
        return Optional.ofNullable(postponement);
    }
}
