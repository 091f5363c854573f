package org.houvast.administration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** What a module has to show on the timeline of a child: one SQL statement, however long the timeline is. */
@ConsumerType
public interface TimelineContributor {
    /**
     * The newest items before a position, newest first, in the order (at, id) descending. Asked only for a child that this actor
     * may know by name.
     *
     * @param reading binds the scope and takes the audit line
     * @param before the last item of the page before, or null for the first page
     * @param limit at most so many
     */
    List<Item> items(Actor actor, Reading reading, ChildRef child, Cursor.@Nullable Position before, int limit);

    /**
     * One item.
     *
     * @param kind sort of record, singular: {@code observation}; its path is the plural
     * @param id the record
     * @param at when it happened
     * @param state state of the record
     * @param summary what a reader sees at a glance, at most 200 characters, null when there is nothing to show
     * @param author key of the member of staff who wrote it, null when that is not shown
     * @param caseId the question it belongs to, null when none
     */
    record Item(
            String kind,
            UUID id,
            Instant at,
            String state,
            @Nullable String summary,
            @Nullable String author,
            @Nullable UUID caseId) {}
}
