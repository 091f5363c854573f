package org.houvast.privacy.internal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** When it was collected, and how much. No record, for a part of an entity that may be missing has fields. */
@Embeddable
class Collected {
    @Column(name = "collected_at")
    @Convert(converter = InstantColumn.class)
    private Instant at;

    /** null for what was collected before this was noted */
    @Column(name = "collected_items")
    private @Nullable Integer items;

    @SuppressWarnings("NullAway.Init")
    protected Collected() {}

    Collected(Instant at, int items) {
        this.at = at;
        this.items = items;
    }

    Instant at() {
        return at;
    }

    /** whether another number of items lies there now */
    boolean differs(int found) {
        return items != null && items != found;
    }
}
