package org.houvast.rest;

/**
 * A change as a JSON merge patch (RFC 7396), from the body of a {@code PATCH}: what it names is replaced, what it names with null is
 * taken away, all else stays.
 */
public interface MergePatch {
    /**
     * The record with the change: as strict as reading a body is.
     *
     * @param current what can be changed, as it is now; the patch knows the names of its components
     * @throws org.houvast.commons.Problem if the patch names what is not there, or the result lacks what must be there
     */
    <T extends Record> T applyTo(T current);
}
