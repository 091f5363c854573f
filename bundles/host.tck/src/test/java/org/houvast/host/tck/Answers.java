package org.houvast.host.tck;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.host.spi.HostException;

/** Ways to spoil an answer that fit many methods. */
final class Answers {
    private Answers() {}

    /** each record of this type in a map, set or page is replaced */
    static <T> Spoiled.Spoil records(Class<T> type, UnaryOperator<T> change) {
        Function<Object, Object> changed = o -> type.isInstance(o) ? change.apply(type.cast(o)) : o;
        return (right, arguments) -> {
            Object answer = right.get();
            if (answer instanceof Map<?, ?> map) {
                Map<Object, Object> copy = new LinkedHashMap<>();
                map.forEach((k, v) -> copy.put(k, v instanceof Set<?> s ? each(s, changed) : changed.apply(v)));
                return Map.copyOf(copy);
            }
            if (answer instanceof Page<?> page) {
                return new Page<>(page.items().stream().map(changed).toList(), page.next());
            }
            return each((Set<?>) answer, changed);
        };
    }

    private static Set<Object> each(Collection<?> values, Function<Object, Object> change) {
        Set<Object> copy = new LinkedHashSet<>();
        values.forEach(v -> copy.add(change.apply(v)));
        return Set.copyOf(copy);
    }

    /** the answer can be changed, and the sets in it as well */
    static Object mutable(Spoiled.Call right, Object[] arguments) throws Throwable {
        Object answer = right.get();
        return answer instanceof Map<?, ?> map ? new HashMap<>(map) : new HashSet<>((Collection<?>) answer);
    }

    /** the sets in the answer can be changed */
    static Object mutableValues(Spoiled.Call right, Object[] arguments) throws Throwable {
        Map<Object, Object> copy = new HashMap<>();
        ((Map<?, ?>) right.get()).forEach((k, v) -> copy.put(k, new HashSet<>((Set<?>) v)));
        return Map.copyOf(copy);
    }

    /** fails when a key is not known */
    static Object unknownFails(Spoiled.Call right, Object[] arguments) throws Throwable {
        Map<?, ?> answer = (Map<?, ?>) right.get();
        if (answer.size() < ((Set<?>) arguments[0]).size()) {
            throw new HostException("unknown key");
        }
        return answer;
    }

    /** finds nothing when asked for one record alone */
    static Object notAlone(Spoiled.Call right, Object[] arguments) throws Throwable {
        return ((Set<?>) arguments[0]).size() == 1 ? Map.of() : right.get();
    }

    /** the second page begins where the first did */
    static Object samePage(Spoiled.Call right, Object[] arguments) throws Throwable {
        Page<?> page = (Page<?>) right.get();
        Object[] first = arguments.clone();
        int last = first.length - 1;
        first[last] = new PageRequest(((PageRequest) first[last]).limit(), null);
        return new Page<>(((Page<?>) right.get(first)).items(), page.next());
    }

    /** small pages come in the opposite order */
    static Object otherOrder(Spoiled.Call right, Object[] arguments) throws Throwable {
        Page<?> page = (Page<?>) right.get();
        Object request = arguments[arguments.length - 1];
        if (((PageRequest) request).limit() != 2) {
            return page;
        }
        return new Page<>(
                page.items().stream()
                        .sorted(Comparator.comparing(Object::toString).reversed())
                        .toList(),
                page.next());
    }
}
