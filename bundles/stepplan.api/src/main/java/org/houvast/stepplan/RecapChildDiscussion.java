package org.houvast.stepplan;

import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what was agreed, all at once. Each action becomes a {@link FollowUp}.
 *
 * @param notes what was said, one note for an item at most; may be empty
 * @param actions what is to be done; may be empty
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record RecapChildDiscussion(
        @Limit(max = 30) List<RecapNote> notes,
        @Limit(max = 60) List<AgreedAction> actions,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {
    public RecapChildDiscussion {
        notes = List.copyOf(notes);
        actions = List.copyOf(actions);
    }
}
