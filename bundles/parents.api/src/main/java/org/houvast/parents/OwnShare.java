package org.houvast.parents;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Revision;
import org.houvast.commons.Versioned;

/**
 * Something that a guardian got to read.
 *
 * @param id its id
 * @param revision how often it changed
 * @param child the guardian's child
 * @param document what there is to read, the same at every reading
 * @param sharedAt since when it can be read
 * @param seenAt when it was read first
 * @param views what the guardian wrote beside it, the oldest first
 * @param allowedActions {@code answer}
 */
public record OwnShare(
        ShareId id,
        Revision revision,
        ChildRef child,
        ShareDocument document,
        Instant sharedAt,
        Instant seenAt,
        List<ParentView> views,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public OwnShare {
        views = List.copyOf(views);
        allowedActions = List.copyOf(allowedActions);
    }
}
