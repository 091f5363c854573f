package org.houvast.commons;

/** Refers to a child in the host's records. */
public record ChildRef(String key) implements HostKey {
    public ChildRef {
        HostKey.checked(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
