package org.houvast.commons;

/** Refers to a person who can sign in; one person may be staff and guardian at once in the host's records. */
public record PersonRef(String key) implements HostKey {
    public PersonRef {
        HostKey.checked(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
