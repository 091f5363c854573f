package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Discipline;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * A line of the expertise directory. Names are the host's, at the time of reading.
 *
 * @param id id of the entry
 * @param person who
 * @param displayName as colleagues know this person
 * @param organisation whom this person works for
 * @param organisationName its name, null when the host does not know it
 * @param discipline its field, null when the host does not know it
 * @param themes what this person knows about
 */
public record ExpertiseLine(
        ExpertiseId id,
        StaffRef person,
        String displayName,
        OrganisationRef organisation,
        @Nullable String organisationName,
        @Nullable Discipline discipline,
        List<Theme> themes) {
    public ExpertiseLine {
        themes = List.copyOf(themes);
    }
}
