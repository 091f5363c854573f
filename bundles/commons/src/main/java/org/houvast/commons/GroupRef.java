package org.houvast.commons;

/** Refers to a group; in a primary school it is shown as class in the host's records. */
public record GroupRef(String key) implements HostKey {
    public GroupRef {
        HostKey.checked(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
