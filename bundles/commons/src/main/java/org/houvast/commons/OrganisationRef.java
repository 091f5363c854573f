package org.houvast.commons;

/** Refers to an organisation: a controller of records, or the organisation of an outside coach in the host's records. */
public record OrganisationRef(String key) implements HostKey {
    public OrganisationRef {
        HostKey.checked(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
