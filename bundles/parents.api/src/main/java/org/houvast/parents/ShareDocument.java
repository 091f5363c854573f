package org.houvast.parents;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a guardian gets to read: one child's part of a record, in words for parents. It holds no other child, no key and no id. What staff
 * see before it is sent and what the guardian reads afterwards are the same document.
 *
 * @param type kind of record: {@code observation}
 * @param title what it is, in its language
 * @param date the day that it is about, null when that is not told
 * @param language of title and labels; texts are as they were written
 * @param lines in their order
 */
public record ShareDocument(
        String type, String title, @Nullable LocalDate date, Language language, List<ShareLine> lines) {
    public ShareDocument {
        lines = List.copyOf(lines);
    }
}
