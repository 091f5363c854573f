package org.houvast.stepplan.internal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.stepplan.NotYetReason;
import org.houvast.stepplan.PostponeParents;
import org.houvast.stepplan.Postponement;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.Moment;
import org.houvast.stepplan.internal.Staff;
import org.jspecify.annotations.Nullable;

/** Involving the parents waits, or somebody asks for it; counts when a second person agreed. */
@Embeddable
public record PostponementColumns(
        @Column(name = "postponed_reason") @Enumerated(EnumType.STRING) NotYetReason reason,
        @Column(name = "postponed_until") LocalDate until,
        @Column(name = "postponed_note") @Nullable String note,
        @Column(name = "postponed_key") String key,
        @Column(name = "postponed_person") String person,
        @Column(name = "second_key") @Nullable String secondKey,
        @Column(name = "second_person") @Nullable String secondPerson) {

    /**
     * What somebody asks for.
     *
     * @param latest the last day possible
     * @throws Problem {@link StepPlanProblems#POSTPONEMENT_TOO_LONG}, {@link StepPlanProblems#SAFETY_WITHOUT_TEXT}
     */
    static PostponementColumns of(PostponeParents command, LocalDate latest, Moment moment) {
        if (command.until().isBefore(moment.today()) || command.until().isAfter(latest)) {
            throw Problem.of(StepPlanProblems.POSTPONEMENT_TOO_LONG, latest.toString());
        }
        if (command.reason() == NotYetReason.SAFETY && command.note() != null) {
            throw Problem.of(StepPlanProblems.SAFETY_WITHOUT_TEXT);
        }
        return new PostponementColumns(
                command.reason(),
                command.until(),
                command.note(),
                moment.by().key(),
                moment.by().personKey(),
                null,
                null);
    }

    PostponementColumns agreed(Staff second) {
        return new PostponementColumns(reason, until, note, key, person, second.key(), second.personKey());
    }

    boolean isAgreed() {
        return secondKey != null;
    }

    boolean isBy(Staff staff) {
        return person.equals(staff.personKey());
    }

    /** whether it holds on this day */
    boolean holdsOn(LocalDate day) {
        return isAgreed() && !day.isAfter(until);
    }

    /**
     * What a reader sees. The two persons behind it and the manager see all of it. Others see what is asked, so that one of them can
     * agree, but not that safety is the reason: such a wish is not there for them. Of what is agreed they see no reason at all, so that
     * none can be told from another.
     */
    @Nullable
    Postponement document(@Nullable Staff reader, boolean manager) {
        boolean inside = manager || (reader != null && isOneOfTheTwo(reader));
        if (!inside && !isAgreed() && reason == NotYetReason.SAFETY) {
            return null;
        }
        boolean told = inside || !isAgreed();
        return new Postponement(
                told ? reason : null,
                until,
                told ? note : null,
                new StaffRef(key),
                secondKey == null ? null : new StaffRef(secondKey));
    }

    private boolean isOneOfTheTwo(Staff reader) {
        return isBy(reader) || Objects.equals(secondPerson, reader.personKey());
    }
}
