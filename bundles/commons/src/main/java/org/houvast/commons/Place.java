package org.houvast.commons;

/** A work form at a location: where modules are on or off and settings hold. */
public record Place(LocationRef location, WorkForm workForm) {}
