package org.houvast.privacy.keeping;

/**
 * That the rows of a table belong to a record of another one, and go with it.
 *
 * @param of the table of the record
 * @param by the column that holds the id of the record
 * @param children what becomes of the record when the rows of one child go
 */
public record Part(String of, String by, Children children) {
    /** Whether the rows are about children of their own. */
    public enum Children {
        /** they are about nobody else than the record is */
        NONE,
        /** each is about one child; the record goes with the last of them */
        LAST_TAKES_RECORD,
        /** each is about one child; the record is about the group and stays */
        RECORD_STAYS
    }
}
