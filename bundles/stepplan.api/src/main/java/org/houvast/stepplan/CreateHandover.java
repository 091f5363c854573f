package org.houvast.stepplan;

import java.util.List;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.Limit;
import org.houvast.parents.SharedItem;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Begins a handover.
 *
 * @param child who goes on
 * @param group the group of the child that hands over, or null: the one of the child's groups that the actor reaches
 * @param receiver who gets it
 * @param items the records that go, as few as will do; each once
 * @param message what the receiver should know besides; parents read it too. Null for nothing
 * @param language of titles and labels, null for Dutch
 * @param namesChecked the writer says that words like names of other children are none; null for no
 */
public record CreateHandover(
        ChildRef child,
        @Nullable GroupRef group,
        HandoverReceiver receiver,
        @Limit(min = 1, max = 20) List<SharedItem> items,
        @Limit(max = 2000) @Nullable String message,
        @Nullable Language language,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {
    public CreateHandover {
        items = List.copyOf(items);
    }
}
