package org.houvast.stepplan;

import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.Limit;
import org.houvast.parents.SharedItem;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Chooses anew what goes, and to whom.
 *
 * @param receiver who gets it
 * @param items the records that go; each once
 * @param message what the receiver should know besides, null for nothing
 * @param language of titles and labels, null for Dutch
 * @param namesChecked the writer says that words like names of other children are none; null for no
 */
public record ReviseHandover(
        HandoverReceiver receiver,
        @Limit(min = 1, max = 20) List<SharedItem> items,
        @Limit(max = 2000) @Nullable String message,
        @Nullable Language language,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {
    public ReviseHandover {
        items = List.copyOf(items);
    }

    /** what a handover says now */
    public static ReviseHandover of(Handover handover) {
        return new ReviseHandover(handover.receiver(), handover.items(), handover.message(), handover.language(), null);
    }
}
