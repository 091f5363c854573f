package org.houvast.coaching.internal.moment;

import jakarta.persistence.EntityManager;
import org.houvast.coaching.CoachingProblems;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;

/** Keeps a coach at one place at a time. */
final class CoachDiary {
    private CoachDiary() {}

    /** the coach has no other agreed moment then; two that are agreed at once wait for each other at the coach's assignments */
    static void checkFree(EntityManager entities, MomentEntity moment) {
        StaffRef coach = moment.coach();
        Rows rows = Rows.in(entities);
        rows.list(
                "select id from coaching_assignment where coach_key = ? order by id for update",
                p -> p.key(coach),
                row -> row.uuid(1));
        rows.first(
                        "select id from coaching_moment where coach_key = ? and id <> ?"
                                + " and state in ('AGREED', 'IN_PROGRESS') and planned_start < ? and planned_end > ?",
                        p -> p.key(coach)
                                .uuid(moment.id())
                                .instant(moment.planned().end())
                                .instant(moment.planned().start()),
                        row -> row.uuid(1))
                .ifPresent(other -> {
                    throw Problem.of(CoachingProblems.COACH_BUSY, other);
                });
    }
}
