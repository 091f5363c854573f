package org.houvast.coaching.internal.tip;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Tips;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;
import org.jspecify.annotations.Nullable;

/** How useful tips were found: one word of each person, told in halves from five people on, so that no word can be worked out. */
public final class TipRatings {
    /** average and number of people of the tip {@code o}, for {@link #told} */
    public static final String COLUMNS = ", (select avg(cast(r.helped as double precision)) from coaching_tip_rating r"
            + " where r.tip_id = o.id), (select count(*) from coaching_tip_rating r where r.tip_id = o.id)";

    private TipRatings() {}

    /** notes the word of a person in the transaction of a change, in place of an earlier one */
    public static void note(EntityManager entities, UUID tip, StaffRef by, int helped, Instant at) {
        if (helped < 1 || helped > 5) {
            throw Problem.of(CoachingProblems.HELPED_INVALID);
        }
        Rows rows = Rows.in(entities);
        int changed = rows.change(
                "update coaching_tip_rating set helped = ?, at = ? where tip_id = ? and staff_key = ?",
                p -> p.number(helped).instant(at).uuid(tip).key(by));
        if (changed == 0) {
            rows.change(
                    "insert into coaching_tip_rating (tip_id, staff_key, helped, at) values (?, ?, ?, ?)",
                    p -> p.uuid(tip).key(by).number(helped).instant(at));
        }
    }

    /** whether staff may read this tip */
    public static boolean isPublished(EntityManager entities, UUID tip) {
        return Optional.ofNullable(entities.find(TipEntity.class, tip))
                .filter(TipEntity::isPublished)
                .isPresent();
    }

    /** how useful this tip was found, as far as it is told */
    static @Nullable Double of(Rows rows, UUID tip) {
        return rows.first(
                        "select avg(cast(helped as double precision)), count(*) from coaching_tip_rating where tip_id = ?",
                        p -> p.uuid(tip),
                        row -> Optional.ofNullable(told(row.textOrNull(1), row.number(2))))
                .flatMap(o -> o)
                .orElse(null);
    }

    /** the average as far as it is told: of enough people, in halves */
    public static @Nullable Double told(@Nullable String average, long people) {
        return average == null || people < Tips.RATERS ? null : Math.round(Double.parseDouble(average) * 2) / 2.0;
    }
}
