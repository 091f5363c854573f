package org.houvast.commons;

/** A document of the API with an id and a revision: what a create, read or change answers. */
public interface Versioned {
    Id id();

    Revision revision();
}
