package org.houvast.administration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.persistence.Excerpt;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module has to show on the timeline of a child: pieces of the one SQL statement that reads the timeline of all modules. A
 * contributor is there only while its tables are: as a component it refers to the {@code DataSource} of its module.
 */
@ConsumerType
public interface TimelineContributor {
    /**
     * The kinds of record that this module has in the file of a child, each once or several times. Asked only for a child that this
     * actor may know by name, once for each key that the child has or had; runs no statement itself.
     *
     * @param reading binds the scope; the audit line of what was shown is not the contributor's matter
     * @param child the key that {@link Part#from} selects by
     */
    List<Part> parts(Actor actor, Reading reading, ChildRef child);

    /**
     * A piece of the statement: {@code select <id>, <at>, <columns> from <from>}, its place in the timeline, order and limit left out.
     *
     * @param kind sort of record, as {@link Item#kind}
     * @param read how it is read, for the audit
     * @param alias of the table that {@code id} and the time stand in
     * @param at column of the time when it happened, without alias; {@code (child_key, at desc, id desc)} wants an index
     * @param columns state, beginning of the text or null, key of the author or null, question or null ({@code uuid}), and a number or null
     *     ({@code integer}) for {@link Showing}, in this order; a null is cast to its type, for pieces have the same columns
     * @param from tables with their aliases, and all conditions of the rows that the actor may read: {@code table o where …}
     * @param binder fills the question marks of {@code from}; {@code columns} has none
     * @param showing makes of a row what is shown
     */
    record Part(
            String kind,
            Action read,
            String alias,
            String at,
            String columns,
            String from,
            Rows.Binder binder,
            Showing showing) {
        /** rows that are shown as they stand, see {@link Showing#EXCERPT} */
        public Part(
                String kind, Action read, String alias, String at, String columns, String from, Rows.Binder binder) {
            this(kind, read, alias, at, columns, from, binder, Showing.EXCERPT);
        }
    }

    /** What is shown of a row. */
    @FunctionalInterface
    interface Showing {
        /** the row as it stands, its text cut to the length of a summary; the number is not used */
        Showing EXCERPT = (row, number) -> {
            String text = row.summary();
            return text == null ? row : row.withSummary(Excerpt.of(text));
        };

        /**
         * What the reader sees.
         *
         * @param row the columns as they were read
         * @param number the last column
         */
        Item show(Item row, @Nullable Integer number);
    }

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
            @Nullable UUID caseId) {
        /** the same with another summary */
        public Item withSummary(@Nullable String other) {
            return new Item(kind, id, at, state, other, author, caseId);
        }
    }
}
