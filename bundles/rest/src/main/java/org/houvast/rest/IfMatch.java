package org.houvast.rest;

import org.houvast.commons.Revision;

/**
 * The revision that a change was made on, from the header {@code If-Match: "3"}. A method that takes it refuses a request without
 * (428) and one with a wildcard, a weak tag, several tags or anything that is no revision (400).
 */
public record IfMatch(Revision revision) {}
