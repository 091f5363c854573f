package org.houvast.coaching.internal.modelling;

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
import java.util.stream.Stream;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Modelling;
import org.houvast.coaching.ModellingAction;
import org.houvast.coaching.ModellingId;
import org.houvast.coaching.ModellingState;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.RecordModelling;
import org.houvast.coaching.ReviseModelling;
import org.houvast.coaching.TryModelling;
import org.houvast.coaching.internal.practice.KeyRow;
import org.houvast.coaching.internal.practice.PracticeRecord;
import org.houvast.coaching.internal.practice.Themes;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** The aggregate: its methods are the transitions of {@link ModellingTransitions}. */
@Entity(name = "Modelling")
@Table(name = "coaching_modelling")
class ModellingEntity implements PracticeRecord {
    static final String TYPE = "modelling";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Enumerated(EnumType.STRING)
    private ModellingState state;

    @Embedded
    private AccessColumns access;

    @Column(name = "moment_id")
    private @Nullable UUID momentId;

    @Column(name = "shown_on")
    private LocalDate shownOn;

    private String shown;

    private String why;

    private @Nullable String themes;

    @Column(name = "try_on")
    private @Nullable LocalDate tryOn;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "coaching_modelling_seen", joinColumns = @JoinColumn(name = "modelling_id"))
    @OrderColumn(name = "position")
    private List<KeyRow> seenBy = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "coaching_modelling_try", joinColumns = @JoinColumn(name = "modelling_id"))
    @OrderColumn(name = "position")
    private List<TryRow> tries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ModellingEntity() {}

    static ModellingEntity shown(Target target, RecordModelling command, LocalDate shownOn, Instant now) {
        ModellingEntity entry = new ModellingEntity();
        entry.id = target.recordId().orElseThrow();
        entry.state = ModellingState.SHOWN;
        entry.access = AccessColumns.of(target);
        entry.momentId = command.momentId() == null ? null : command.momentId().value();
        entry.shownOn = shownOn;
        entry.at = now;
        entry.write(new ReviseModelling(
                command.shown(), command.why(), command.themes(), command.seenBy(), command.tryOn(), null));
        return entry;
    }

    void revise(ReviseModelling command) {
        move(ModellingAction.REVISE);
        write(command);
    }

    private void write(ReviseModelling command) {
        if (command.tryOn() != null && command.tryOn().isBefore(shownOn)) {
            throw Problem.of(CoachingProblems.DATE_INVALID);
        }
        shown = command.shown();
        why = command.why();
        themes = Themes.column(command.themes());
        tryOn = command.tryOn();
        seenBy.clear();
        seenBy.addAll(KeyRow.of(Optional.ofNullable(command.seenBy()).orElse(List.of())));
    }

    /** the actor tells how it went */
    void tried(TryModelling command, StaffRef by, LocalDate today, Instant now) {
        LocalDate on = Optional.ofNullable(command.triedOn()).orElse(today);
        if (on.isAfter(today) || on.isBefore(shownOn)) {
            throw Problem.of(CoachingProblems.DATE_INVALID);
        }
        if (command.result() < 1 || command.result() > 5) {
            throw Problem.of(CoachingProblems.HELPED_INVALID);
        }
        move(ModellingAction.TRY);
        tries.add(new TryRow(by, on, command.result(), command.note(), now));
    }

    void retract(String why) {
        move(ModellingAction.RETRACT);
        reason = why;
    }

    Optional<Refusal> refusalOf(ModellingAction action) {
        return ModellingTransitions.TABLE.refusal(state, action);
    }

    private void move(ModellingAction action) {
        state = ModellingTransitions.TABLE.after(state, action);
        acts++;
    }

    /** whether it is agreed that it is tried, or it was */
    boolean isPractised() {
        return state != ModellingState.RETRACTED && (tryOn != null || !tries.isEmpty());
    }

    boolean isTried() {
        return state != ModellingState.RETRACTED && !tries.isEmpty();
    }

    /** who showed it and who tried it */
    Set<StaffRef> showedOrTried() {
        return Stream.concat(
                        Stream.of(new StaffRef(Objects.requireNonNull(access.authorKey()))),
                        tries.stream().map(TryRow::by))
                .collect(Collectors.toUnmodifiableSet());
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
        return true;
    }

    Modelling document(List<AllowedAction> allowed) {
        boolean open = state != ModellingState.RETRACTED;
        UUID caseId = access.caseId();
        return new Modelling(
                new ModellingId(id),
                new Revision(revision),
                state,
                new GroupRef(Objects.requireNonNull(access.groupKey())),
                access.place(),
                caseId == null ? null : new QuestionId(caseId),
                momentId == null ? null : new MomentId(momentId),
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                shownOn,
                open ? shown : null,
                open ? why : null,
                Themes.list(themes),
                seenBy.stream().map(KeyRow::staff).toList(),
                tryOn,
                open ? tries.stream().map(TryRow::told).toList() : List.of(),
                at,
                reason,
                allowed);
    }
}
