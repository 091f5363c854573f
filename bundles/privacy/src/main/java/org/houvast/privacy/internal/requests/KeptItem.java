package org.houvast.privacy.internal.requests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houvast.privacy.ItemDecision;
import org.houvast.privacy.LeaveOutGround;
import org.jspecify.annotations.Nullable;

/**
 * An item that was collected, before somebody looked at it.
 *
 * @param group key of the group of the record, null when it has none: whose names may stand in its words
 */
record KeptItem(
        String type,
        UUID record,
        Instant at,
        @Nullable String group,
        List<KeptField> fields,
        @Nullable ItemDecision proposal,
        @Nullable LeaveOutGround ground) {
    /** A field; {@code text} when somebody wrote it. */
    record KeptField(String name, String words, boolean text) {}

    KeptItem {
        fields = List.copyOf(fields);
    }

    /** the same item of which nothing is shown */
    static KeptItem closed(StoredRecord record, LeaveOutGround ground) {
        return new KeptItem(
                record.type(),
                record.id(),
                record.at(),
                record.values().get("group_key"),
                List.of(),
                ItemDecision.LEAVE_OUT,
                ground);
    }
}
