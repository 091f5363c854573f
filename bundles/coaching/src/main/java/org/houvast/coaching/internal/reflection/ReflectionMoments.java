package org.houvast.coaching.internal.reflection;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.Problem;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** What a reflection needs to know of the coaching moment that it looks back on. */
final class ReflectionMoments {
    private static final String MOMENT =
            "select group_key, location_key, work_form, controller_key from coaching_moment where id = ?";
    private static final String END = "select a.valid_until, a.ended_on from coaching_moment m"
            + " join coaching_assignment a on a.id = m.assignment_id where m.id = ?";

    private ReflectionMoments() {}

    /**
     * Goes on only with a moment of the actor's own groups, or with none.
     *
     * @throws Problem {@link GrowthProblems#MOMENT_UNKNOWN}
     */
    static void check(Rows rows, Actor actor, @Nullable MomentId moment) {
        if (moment == null) {
            return;
        }
        boolean known = rows.first(MOMENT, p -> p.id(moment), ReflectionMoments::access)
                .filter(access -> Sides.within(actor, access.target("coaching-moment", moment.value())))
                .isPresent();
        if (!known) {
            throw Problem.of(GrowthProblems.MOMENT_UNKNOWN);
        }
    }

    /** last day of the assignment of the moment; nothing while no end is known, or without a moment */
    static Optional<LocalDate> end(Rows rows, @Nullable UUID moment) {
        if (moment == null) {
            return Optional.empty();
        }
        return rows.first(END, p -> p.uuid(moment), ReflectionMoments::last).flatMap(end -> end);
    }

    private static Optional<LocalDate> last(Row row) throws SQLException {
        LocalDate until = row.dateOrNull(1);
        LocalDate endedOn = row.dateOrNull(2);
        if (until == null || endedOn == null) {
            return Optional.ofNullable(until == null ? endedOn : until);
        }
        return Optional.of(endedOn.isBefore(until) ? endedOn : until);
    }

    private static AccessColumns access(Row row) throws SQLException {
        return new AccessColumns(null, row.text(1), row.text(2), row.name(3, WorkForm.class), row.text(4), null, null);
    }
}
