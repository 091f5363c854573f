package org.houvast.commons;

/** Refers to a location of a centre in the host's records. */
public record LocationRef(String key) implements HostKey {
    public LocationRef {
        HostKey.checked(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
