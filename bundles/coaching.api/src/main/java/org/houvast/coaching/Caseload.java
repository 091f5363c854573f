package org.houvast.coaching;

import java.util.List;

/**
 * The caseloads that a reader may know.
 *
 * @param groupsLimit more groups than this is too much, setting {@code coaching.caseload-groups}; 0 is no limit
 * @param weekMinutesLimit more planned minutes a week than this is too much, from {@code coaching.caseload-hours-a-week}; 0 is no limit
 * @param coaches each coach with an assignment that holds today, at most 200, by key
 */
public record Caseload(int groupsLimit, int weekMinutesLimit, List<CoachCaseload> coaches) {
    public Caseload {
        coaches = List.copyOf(coaches);
    }
}
