package org.houvast.coaching.internal;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.houvast.coaching.SharedWith;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;

/**
 * Somebody may read an item of another person. The row itself belongs to the one who may read, at the place of the item: its columns say
 * so to the access policy. Never changed. No record: EclipseLink sets the fields of a collection's rows.
 */
@Embeddable
public class ShareRow {
    @Embedded
    private AccessColumns access;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ShareRow() {}

    public ShareRow(AccessColumns item, StaffRef receiver, Instant at) {
        this.access = new AccessColumns(
                null, null, item.locationKey(), item.workForm(), item.controllerKey(), receiver.key(), null);
        this.at = at;
    }

    public StaffRef receiver() {
        return new StaffRef(Objects.requireNonNull(access.authorKey()));
    }

    public SharedWith shared() {
        return new SharedWith(receiver(), at);
    }

    /** the item as the one who may read it reaches it */
    public Target target(String type, UUID item) {
        return access.target(type, item);
    }
}
