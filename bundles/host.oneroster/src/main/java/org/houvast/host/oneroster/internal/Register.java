package org.houvast.host.oneroster.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.houvast.commons.Cursor;
import org.houvast.commons.HostKey;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Records in the order of their keys, found by bisection: nothing is kept but the records. A cursor is the last key of the
 * page before, so pages go on at the right place even when the export changes in between.
 */
final class Register<R extends HostKey, T> {
    private final List<T> records;
    private final Function<T, R> ref;

    /** the records; sorting is quick when they come in order */
    Register(Collection<T> records, Function<T, R> ref) {
        List<T> sorted = new ArrayList<>(records);
        sorted.sort(Comparator.comparing(t -> ref.apply(t).key()));
        this.records = Collections.unmodifiableList(sorted);
        this.ref = ref;
    }

    @Nullable
    T get(R wanted) {
        int index = index(wanted.key());
        return index < 0 ? null : records.get(index);
    }

    Map<R, T> find(Set<R> wanted) {
        Map<R, T> found = new HashMap<>();
        for (R key : wanted) {
            T record = get(key);
            if (record != null) {
                found.put(key, record);
            }
        }
        return Collections.unmodifiableMap(found);
    }

    Page<T> page(PageRequest request) {
        int from = 0;
        Cursor cursor = request.cursor();
        if (cursor != null) {
            int index = index(new String(Base64.getUrlDecoder().decode(cursor.text()), StandardCharsets.UTF_8));
            from = index < 0 ? -index - 1 : index + 1;
        }
        int to = Math.min(records.size(), from + request.limit() + 1);
        return Page.of(
                records.subList(from, to),
                request.limit(),
                last -> new Cursor(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(ref.apply(last).key().getBytes(StandardCharsets.UTF_8))));
    }

    List<T> all() {
        return records;
    }

    private int index(String key) {
        int low = 0;
        int high = records.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = ref.apply(records.get(middle)).key().compareTo(key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
