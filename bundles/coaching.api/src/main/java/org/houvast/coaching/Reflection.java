package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of staff thinks of their own work. It is kept encrypted with a key of its owner; nobody else reads it, counts it or
 * learns that it is there, unless the owner shares it.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state who may read it
 * @param owner who wrote it
 * @param location location and work form where it was written
 * @param momentId the coaching moment that it looks back on, null when none, and to everybody but the owner
 * @param text what the owner wrote; null only in the answer to sharing and taking back while the vault is closed
 * @param writtenAt when it was written first
 * @param changedAt when its text was changed last
 * @param sharedWith who may read it; somebody else than the owner sees themselves only
 * @param keptUntil last day that it may be kept: the setting {@code coaching.reflection-kept} after the end of the assignment of its
 *     moment, or after the last working day of its owner, whichever is first; null while neither is known, and to everybody but the
 *     owner
 * @param allowedActions what this reader may do with it now
 */
public record Reflection(
        ReflectionId id,
        Revision revision,
        ReflectionState state,
        StaffRef owner,
        Place location,
        @Nullable MomentId momentId,
        @Nullable String text,
        Instant writtenAt,
        Instant changedAt,
        List<SharedWith> sharedWith,
        @Nullable LocalDate keptUntil,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public Reflection {
        sharedWith = List.copyOf(sharedWith);
        allowedActions = List.copyOf(allowedActions);
    }
}
