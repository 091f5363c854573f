package org.houvast.coaching.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a record that belongs to another one. Never changed. */
@Embeddable
public class LinkedRow {
    @Column(name = "linked_id")
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @SuppressWarnings("NullAway.Init")
    protected LinkedRow() {}

    public LinkedRow(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }
}
