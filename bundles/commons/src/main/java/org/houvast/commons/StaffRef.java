package org.houvast.commons;

/** Refers to a member of staff, an outside coach included in the host's records. */
public record StaffRef(String key) implements HostKey {
    public StaffRef {
        HostKey.checked(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
