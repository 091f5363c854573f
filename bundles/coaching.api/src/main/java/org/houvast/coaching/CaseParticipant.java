package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Discipline;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a case, and what this person may see of it today: the answer that the access policy would give, not a list that somebody keeps.
 *
 * @param staff who
 * @param roles what this person is in the case, one at least
 * @param organisation whom this person works for, null when the host knows this person no more
 * @param discipline of that organisation, null when the host does not tell
 * @param until last day of a guest, null for everybody else
 * @param knowsChild whether this person may know by name which child it is; false when the case is about a group
 * @param reads the codes of the actions by which this person reads records of the case that somebody else wrote, in the order of the
 *     alphabet; none for who is gone
 */
public record CaseParticipant(
        StaffRef staff,
        List<CaseRole> roles,
        @Nullable OrganisationRef organisation,
        @Nullable Discipline discipline,
        @Nullable LocalDate until,
        boolean knowsChild,
        List<String> reads) {
    public CaseParticipant {
        roles = List.copyOf(roles);
        reads = List.copyOf(reads);
    }
}
