package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;

/**
 * One's own entry in the expertise directory.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param person whose it is
 * @param themes what this person knows about
 * @param at when it was entered
 * @param allowedActions what this reader may do with it now
 */
public record Expertise(
        ExpertiseId id,
        Revision revision,
        StaffRef person,
        List<Theme> themes,
        Instant at,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Expertise {
        themes = List.copyOf(themes);
        allowedActions = List.copyOf(allowedActions);
    }
}
