package org.houvast.privacy.keeping;

/**
 * That a row refers to a record which may be destroyed before it.
 *
 * @param column that holds the id of the other record
 * @param to table of the other record; of a {@link Tie#COPY}, the column of this table that holds its kind; of a {@link Tie#CASE} nothing
 * @param tie what becomes of this row then
 */
public record Link(String column, String to, Tie tie) {
    /** What becomes of a row when the record goes that it refers to. */
    public enum Tie {
        /** the reference is emptied */
        LETS_GO,
        /** the row goes along */
        GOES_ALONG,
        /** the other record is not destroyed as long as this row is there */
        KEEPS,
        /** this record is a copy of the other one, whose kind stands beside the id, and goes along */
        COPY,
        /** the row goes along with the case, of whatever module it is */
        CASE
    }
}
