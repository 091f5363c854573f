package org.houvast.commons;

/**
 * How often a record was changed: 1 when it is created, one more with each change. It is the record's {@code ETag}, and a
 * change must name the revision that it was made on.
 */
public record Revision(long number) {
    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("a revision is 1 or more");
        }
    }
}
