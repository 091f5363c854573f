package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;

/**
 * A line of a list of extracts.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param maker who prepared it
 * @param title in a few words
 * @param expiresOn last day that it is there
 */
public record CaseExtractSummary(
        CaseExtractId id,
        Revision revision,
        CaseExtractState state,
        StaffRef maker,
        String title,
        LocalDate expiresOn) {}
