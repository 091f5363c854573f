package org.houvast.coaching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * What the inspector of childcare asks for: the hours, how they are spread, and whether everybody was coached (Besluit kwaliteit kinderopvang
 * art. 8). Policy and coaching are two norms, which nothing here adds up. It holds no content, and no child.
 *
 * @param year calendar year
 * @param referenceDate 1 January, the day that the norms are counted on
 * @param policy time spent on policy
 * @param coaching time that professionals were coached
 * @param lines how the coaching is spread
 * @param staff who works in a group of these locations, and whether this person was coached in the year
 * @param everybodyCoached whether everybody was
 * @param warning whether somebody was not, and it is September or later
 */
public record HoursProof(
        int year,
        LocalDate referenceDate,
        Policy policy,
        Coaching coaching,
        List<Line> lines,
        List<Coached> staff,
        boolean everybodyCoached,
        boolean warning) {
    public HoursProof {
        lines = List.copyOf(lines);
        staff = List.copyOf(staff);
    }

    /**
     * The proof as it is taken along, a list of cells for each line: the norms, how the hours are spread, and who was coached, each below a
     * heading, with an empty line between. Codes, keys, numbers and days only; null is an empty cell.
     */
    public List<List<@Nullable Object>> cells() {
        List<List<@Nullable Object>> cells = new ArrayList<>();
        cells.add(row("norm", "year", "referenceDate", "count", "normHours", "minutes"));
        cells.add(row("POLICY", year, referenceDate, policy.registrations, policy.normHours, policy.enteredMinutes));
        cells.add(row("COACHING", year, referenceDate, coaching.fte, coaching.normHours, coaching.deliveredMinutes));
        cells.add(
                row("VE", year, referenceDate, coaching.veChildren, coaching.veNormHours, coaching.veDeliveredMinutes));
        cells.add(row());
        cells.add(row(
                "location",
                "workForm",
                "group",
                "coachType",
                "statutory",
                "moments",
                "minutesInGroup",
                "minutesIndirect",
                "minutesCounted"));
        lines.forEach(line -> cells.add(line.cells()));
        cells.add(row());
        cells.add(row("staff", "coached", "lastOn"));
        staff.forEach(person -> cells.add(row(person.staff.key(), person.coached, person.lastOn)));
        return cells;
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    /**
     * The first norm.
     *
     * @param registrations childcare registrations (LRK), null when the host does not know all of them
     * @param normHours hours a year by the setting {@code coaching.hours-policy} for each of them, null when those are not known
     * @param enteredMinutes minutes that were entered for the year
     */
    public record Policy(@Nullable Integer registrations, @Nullable Integer normHours, int enteredMinutes) {}

    /**
     * The second norm, with the one for early childhood education (VE) beside it.
     *
     * @param fte contract size of the professionals on the reference date, null when the host does not know all of it
     * @param normHours hours a year by the setting {@code coaching.hours-fte} for each FTE, null when that is not known
     * @param deliveredMinutes minutes by pedagogical coaches that count ({@link Line#minutesCounted}); those of no other kind of coach do
     * @param veChildren children in VE on the reference date, null when not known or of another year
     * @param veNormHours hours a year by the setting {@code coaching.hours-ve} for each of them, null when that is not known
     * @param veDeliveredMinutes the same by VE coaches
     */
    public record Coaching(
            @Nullable BigDecimal fte,
            @Nullable BigDecimal normHours,
            int deliveredMinutes,
            @Nullable Integer veChildren,
            @Nullable Integer veNormHours,
            int veDeliveredMinutes) {}

    /**
     * Coaching of one group by one kind of coach.
     *
     * @param location where
     * @param workForm in which form of childcare
     * @param group which group
     * @param coachType what kind of coach
     * @param statutory whether it counts for a norm
     * @param moments how many moments were held
     * @param minutesInGroup minutes on the group
     * @param minutesIndirect minutes besides
     * @param minutesCounted minutes that count for a norm when the coach is of its kind: those on the group, and of moments that are not on
     *     the group (conversation, team, remote, video) all that was recorded
     */
    public record Line(
            LocationRef location,
            WorkForm workForm,
            GroupRef group,
            CoachType coachType,
            boolean statutory,
            int moments,
            int minutesInGroup,
            int minutesIndirect,
            int minutesCounted) {
        private List<@Nullable Object> cells() {
            return row(
                    location.key(),
                    workForm.name(),
                    group.key(),
                    coachType.name(),
                    statutory,
                    moments,
                    minutesInGroup,
                    minutesIndirect,
                    minutesCounted);
        }
    }

    /**
     * Somebody who works in a group.
     *
     * @param staff who
     * @param coached whether a statutory coach held a moment in a group of this person while he or she worked there
     * @param lastOn the last such day, null for none
     */
    public record Coached(StaffRef staff, boolean coached, @Nullable LocalDate lastOn) {}
}
