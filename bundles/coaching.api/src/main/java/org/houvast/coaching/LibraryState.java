package org.houvast.coaching;

/** Where a text of the library of an organisation stands. */
public enum LibraryState {
    /** written, and read only by those who may check it; to PUBLISHED or RETIRED */
    PROPOSED,
    /** checked by somebody else than its writers, and read by all who work in the organisation; to PROPOSED or RETIRED */
    PUBLISHED,
    /** not shown any more; an approach goes back to PROPOSED when it is written anew, an aid to PUBLISHED */
    RETIRED
}
