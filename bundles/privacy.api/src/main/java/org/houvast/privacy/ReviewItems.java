package org.houvast.privacy;

import java.util.List;
import java.util.UUID;
import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Decides about items that were collected; may be done in parts and again.
 *
 * @param items decisions, each item once
 * @param restAsProposed whether every item that is not decided yet, here or before, gets what is proposed for it; an item without a
 *     proposal stays undecided; null is no
 */
public record ReviewItems(@Limit(max = 200) List<Decision> items, @Nullable Boolean restAsProposed) {
    public ReviewItems {
        items = List.copyOf(items);
    }

    /**
     * What becomes of one item.
     *
     * @param item id of the item
     * @param decision what becomes of it
     * @param ground why it stays out, null unless it does
     * @param passages what reads otherwise, none unless it is redacted
     */
    public record Decision(
            UUID item,
            ItemDecision decision,
            @Nullable LeaveOutGround ground,
            @Nullable @Limit(max = 50) List<Passage> passages) {}

    /**
     * Other words for a passage.
     *
     * @param field number of the field of the item
     * @param words that stand in the field, every time they do
     * @param instead what is read in their place
     */
    public record Passage(
            int field, @Limit(max = 4000, min = 1) String words, @Limit(max = 500, min = 1) String instead) {}
}
