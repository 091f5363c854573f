package org.houvast.host.oneroster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords, ethnicity, and whatever else is not needed are nowhere in the state. */
class PersonalDataTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"school", "centre12"})
    void nothingIsKeptOfColumnsThatAreNotNeeded(String export) throws IllegalAccessException {
        ExportFolder source = ExportFolder.of(export, folder);
        assertThat(source.text("users.csv")).contains("canary-password");
        Set<String> texts = texts(source.read());
        assertThat(texts).hasSizeGreaterThan(10);
        assertThat(texts).noneMatch(t -> t.toLowerCase(Locale.ROOT).contains("canary"));
        assertThat(texts).noneMatch(t -> t.contains("@example.org") || t.contains("x52"));
    }

    /** every text that can be reached from the object through our own classes and collections */
    private static Set<String> texts(Object root) throws IllegalAccessException {
        Set<String> texts = new HashSet<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(Set.of(root));
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof String text) {
                texts.add(text);
            } else if (next instanceof Collection<?> collection) {
                collection.forEach(o -> push(open, o));
            } else if (next instanceof Map<?, ?> map) {
                map.keySet().forEach(o -> push(open, o));
                map.values().forEach(o -> push(open, o));
            } else if (next.getClass().getName().startsWith("org.houvast.")) {
                for (Field field : next.getClass().getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive()
                            && !next.getClass().isSynthetic()
                            && !next.getClass().isHidden()) {
                        field.setAccessible(true);
                        push(open, field.get(next));
                    }
                }
            }
        }
        return texts;
    }

    private static void push(Deque<Object> open, @Nullable Object object) {
        if (object != null) {
            open.push(object);
        }
    }
}
