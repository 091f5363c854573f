package org.houvast.coaching.internal.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;
import org.houvast.commons.HostKey;
import org.houvast.commons.StaffRef;

/** The host's key of somebody who belongs to a record. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
public class KeyRow {
    @Column(name = "host_key")
    private String key;

    @SuppressWarnings("NullAway.Init")
    protected KeyRow() {}

    private KeyRow(String key) {
        this.key = key;
    }

    /** rows of these keys, each once */
    public static List<KeyRow> of(Collection<? extends HostKey> keys) {
        return keys.stream().map(HostKey::key).distinct().map(KeyRow::new).toList();
    }

    public String key() {
        return key;
    }

    public StaffRef staff() {
        return new StaffRef(key);
    }
}
