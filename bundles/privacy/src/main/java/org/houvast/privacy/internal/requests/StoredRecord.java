package org.houvast.privacy.internal.requests;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.houvast.privacy.keeping.KeptTable;

/**
 * A record as the register found it: its columns that are not null, and its parts.
 *
 * @param at when it came into being
 */
record StoredRecord(
        String module, KeptTable table, UUID id, Instant at, Map<String, String> values, List<StoredPart> parts) {
    /** A row of a part. */
    record StoredPart(KeptTable table, Map<String, String> values) {}

    String type() {
        return Objects.requireNonNull(table.kind());
    }

    StoredRecord with(List<StoredPart> found) {
        return new StoredRecord(module, table, id, at, values, List.copyOf(found));
    }
}
