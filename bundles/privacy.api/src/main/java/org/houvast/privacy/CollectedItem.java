package org.houvast.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is kept about the person, as it was when it was collected. Keys of others are gone from it.
 *
 * @param id id of the item
 * @param type kind of record
 * @param recordId id of the record
 * @param at when it came into being
 * @param fields what stands in it
 * @param proposal what would become of it, or null when somebody has to look
 * @param decision what becomes of it, or null while that is not decided
 * @param ground why it stays out, proposed or decided; null when it does not
 */
public record CollectedItem(
        UUID id,
        String type,
        UUID recordId,
        Instant at,
        List<Field> fields,
        @Nullable ItemDecision proposal,
        @Nullable ItemDecision decision,
        @Nullable LeaveOutGround ground) {
    public CollectedItem {
        fields = List.copyOf(fields);
    }

    /** whether nothing of it is shown, so that it can only stay out */
    public boolean showsNothing() {
        return fields.isEmpty();
    }

    /** the same item with these fields */
    public CollectedItem with(List<Field> found) {
        return new CollectedItem(id, type, recordId, at, found, proposal, decision, ground);
    }

    /**
     * A field.
     *
     * @param number in the item, from 0
     * @param name of the field
     * @param words what stands in it
     * @param instead what is read in its place, or null when it goes out as it is
     * @param look whether somebody has to look: a word in it looks like the name of another child
     */
    public record Field(int number, String name, String words, @Nullable String instead, boolean look) {
        /** the same field with other words in its place, or with null as it is */
        public Field reading(@Nullable String other) {
            return new Field(number, name, words, other, look);
        }
    }
}
