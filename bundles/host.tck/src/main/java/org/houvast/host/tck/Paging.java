package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;

/** Turns the pages of a list. */
final class Paging {
    /** with small pages, only so many records are visited */
    private static final int ENOUGH = 1_000;

    private Paging() {}

    /** the whole list, read with the largest pages */
    static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        return read(list, PageRequest.MAX_LIMIT, Integer.MAX_VALUE);
    }

    /** fails unless pages of 1, 2 and 200 records show the same records, each once, in one order, and come to an end */
    static <T> void check(Function<PageRequest, Page<T>> list, Function<T, ?> ref) {
        List<?> all = read(list, PageRequest.MAX_LIMIT, Integer.MAX_VALUE).stream()
                .map(ref)
                .toList();
        assertThat(all).as("each record once").doesNotHaveDuplicates();
        for (int limit : new int[] {1, 2, PageRequest.MAX_LIMIT}) {
            List<?> again = read(list, limit, ENOUGH).stream().map(ref).toList();
            assertThat(again)
                    .as("the list in pages of %d", limit)
                    .isEqualTo(all.subList(0, Math.min(all.size(), again.size())));
            assertThat(again.size())
                    .as("pages of %d end too early", limit)
                    .isGreaterThanOrEqualTo(Math.min(all.size(), ENOUGH));
        }
    }

    private static <T> List<T> read(Function<PageRequest, Page<T>> list, int limit, int enough) {
        List<T> items = new ArrayList<>();
        Set<Cursor> seen = new HashSet<>();
        Cursor cursor = null;
        do {
            Page<T> page = list.apply(new PageRequest(limit, cursor));
            assertThat(page.items().size()).as("items on a page of %d", limit).isLessThanOrEqualTo(limit);
            items.addAll(page.items());
            cursor = page.next();
            if (cursor != null) {
                assertThat(page.items()).as("a page with a next one").isNotEmpty();
                assertThat(seen.add(cursor))
                        .as("each page begins where no other did")
                        .isTrue();
            }
        } while (cursor != null && items.size() < enough);
        return items;
    }
}
