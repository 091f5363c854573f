package org.houvast.privacy.keeping;

/**
 * When the term of a record begins.
 *
 * @param retention class that the record is of
 * @param start what starts the term
 * @param from SQL on the columns of the table with the alias {@code t}, of the type timestamp with time zone: the time of the record
 *     itself, from which the term counts where {@code start} says so or nothing else is known; null as long as it cannot begin
 */
public record Term(RetentionClass retention, Start start, String from) {
    /** What starts a term. */
    public enum Start {
        /** the last care day of the child; the time of the record when it is about no child, or the host knows the child no more */
        LAST_CARE_DAY,
        /** the time of the record */
        RECORD,
        /** the end of the case that the record belongs to, at the earliest the time of the record; that time when it belongs to none */
        CASE_END,
        /** nothing: it stays as long as it is used, or its module removes it by itself */
        NEVER
    }
}
