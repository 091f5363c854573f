package org.houvast.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.host.spi.HostException;
import org.jspecify.annotations.Nullable;

/** Records by key, in the order in which they were added. */
final class Shelf<K, V> {
    private record Numbered<V>(long number, V value) {}

    private static final String CURSOR = "after-";

    private final Map<K, Numbered<V>> records = new LinkedHashMap<>();
    private long last;

    void put(K key, V value) {
        Numbered<V> before = records.get(key);
        records.put(key, new Numbered<>(before == null ? ++last : before.number(), value));
    }

    void remove(K key) {
        records.remove(key);
    }

    boolean has(K key) {
        return records.containsKey(key);
    }

    @Nullable
    V find(K key) {
        Numbered<V> found = records.get(key);
        return found == null ? null : found.value();
    }

    /**
     * The record with this key.
     *
     * @throws IllegalArgumentException if the test has not added it
     */
    V get(K key) {
        V found = find(key);
        if (found == null) {
            throw new IllegalArgumentException("this host has no " + key);
        }
        return found;
    }

    Map<K, V> of(Set<K> keys) {
        return keys.stream().filter(records::containsKey).collect(Collectors.toUnmodifiableMap(key -> key, this::get));
    }

    List<V> all() {
        return records.values().stream().map(Numbered::value).toList();
    }

    Set<V> those(Predicate<V> wanted) {
        return all().stream().filter(wanted).collect(Collectors.toUnmodifiableSet());
    }

    Page<V> page(PageRequest request, Predicate<V> wanted) {
        long after = request.cursor() == null ? 0 : number(request.cursor());
        Collection<Numbered<V>> found = records.values().stream()
                .filter(r -> r.number() > after && wanted.test(r.value()))
                .limit(request.limit() + 1L)
                .toList();
        Page<Numbered<V>> page = Page.of(new ArrayList<>(found), request.limit(), r -> new Cursor(CURSOR + r.number()));
        return new Page<>(page.items().stream().map(Numbered::value).toList(), page.next());
    }

    private static long number(Cursor cursor) {
        String text = cursor.text();
        if (!text.matches(CURSOR + "\\d{1,9}")) {
            throw new HostException("this is no cursor of this host");
        }
        return Long.parseLong(text.substring(CURSOR.length()));
    }
}
