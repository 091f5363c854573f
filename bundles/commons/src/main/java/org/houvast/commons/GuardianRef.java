package org.houvast.commons;

/** Refers to a parent or other guardian in the host's records. */
public record GuardianRef(String key) implements HostKey {
    public GuardianRef {
        HostKey.checked(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
