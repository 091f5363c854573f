package org.houvast.coaching.internal.file;

import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;

/**
 * One kind of record in the file of a child: a piece of the one statement that reads them all, newest first and no more than are asked
 * for.
 *
 * @param type kind of record
 * @param read how it is read, for the audit
 * @param columns what the file shows, in this order: id (named so), time (named {@code at}), state, beginning of the text or null, key of
 *     the author, question or null
 * @param from table with its alias and all conditions but the place in the file
 * @param alias of the table
 * @param binder fills the question marks of {@code from}
 */
public record FilePart(String type, Action read, String columns, String from, String alias, Rows.Binder binder) {}
