package org.houvast.coaching;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Language;
import org.houvast.commons.Revision;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A link by which a calendar program reads the moments of its owner. Whoever has the secret reads them; it is shown once, when the link is made,
 * and kept as a hash only.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param language of the texts in the calendar
 * @param createdAt when it was made
 * @param revokedAt when it was revoked, null while it works
 * @param secret the value of the parameter {@code key}, in the answer that made the link only
 * @param allowedActions what this reader may do with it now
 */
public record CalendarLink(
        CalendarLinkId id,
        Revision revision,
        Language language,
        Instant createdAt,
        @Nullable Instant revokedAt,
        @Nullable String secret,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public CalendarLink {
        allowedActions = List.copyOf(allowedActions);
    }
}
