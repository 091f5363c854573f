package org.houvast.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Revision;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A request as the guardian reads it who made it: where it stands, its days and its answer, and nothing of how it was handled.
 *
 * @param id its id
 * @param revision for the next change
 * @param kind what is asked
 * @param state where it stands
 * @param child whom it is about, or null: the asker
 * @param receivedOn day on which it came
 * @param dueOn last day for the answer
 * @param extendedOn day on which it was extended, or null
 * @param closedAt when it was answered, refused or withdrawn, or null
 * @param content the words of both; null in lists
 * @param allowedActions {@code withdraw}
 */
public record OwnDataRequest(
        DataRequestId id,
        Revision revision,
        DataRequestKind kind,
        DataRequestState state,
        @Nullable ChildRef child,
        LocalDate receivedOn,
        LocalDate dueOn,
        @Nullable LocalDate extendedOn,
        @Nullable Instant closedAt,
        @Nullable Content content,
        List<AllowedAction> allowedActions)
        implements Versioned {
    /**
     * What was asked and told.
     *
     * @param wish words of the asker, or null
     * @param extension what the asker was told when it was extended, or null
     * @param answer what the asker was told in the end, or null
     * @param refusal why it was refused, or null
     * @param packageUntil last day on which the package can be opened, or null when there is none
     */
    public record Content(
            @Nullable String wish,
            @Nullable String extension,
            @Nullable String answer,
            @Nullable RefusalGround refusal,
            @Nullable LocalDate packageUntil) {}

    public OwnDataRequest {
        allowedActions = List.copyOf(allowedActions);
    }
}
