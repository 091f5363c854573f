package org.houvast.privacy.guard;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.HostKey;
import org.houvast.commons.Id;
import org.houvast.commons.Subject;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody wrote.
 *
 * @param pointer JSON pointer to its field
 * @param text as it was sent
 */
public record WrittenText(String pointer, String text) {
    /** the texts of a command, deep; without those of a part whose writer {@linkplain MayHoldNames declared} them free of names */
    public static List<WrittenText> of(Record command) {
        List<WrittenText> texts = new ArrayList<>();
        collect("", command, texts);
        return texts;
    }

    /** the same without texts that the record holds already: who changes one field answers for no other */
    public static List<WrittenText> added(Record command, Record stored) {
        List<WrittenText> before = new ArrayList<>();
        collectAll("", stored, before);
        Set<String> known = before.stream().map(WrittenText::text).collect(Collectors.toCollection(HashSet::new));
        return of(command).stream().filter(t -> !known.contains(t.text())).toList();
    }

    private static void collect(String pointer, Record part, List<WrittenText> texts) {
        if (part instanceof MayHoldNames declared && Boolean.TRUE.equals(declared.namesChecked())) {
            return;
        }
        collectAll(pointer, part, texts);
    }

    private static void collectAll(String pointer, Record part, List<WrittenText> texts) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            collectValue(pointer + "/" + component.getName(), value(part, component), texts);
        }
    }

    private static void collectValue(String pointer, @Nullable Object value, List<WrittenText> texts) {
        if (value instanceof String text) {
            texts.add(new WrittenText(pointer, text));
        } else if (value instanceof Collection<?> items) {
            int index = 0;
            for (Object item : items) {
                collectValue(pointer + "/" + index++, item, texts);
            }
        } else if (value instanceof Record nested && !isKey(nested)) {
            collect(pointer, nested, texts);
        }
    }

    /** keys and aliases are no texts: a child's key may well be its name */
    private static boolean isKey(Record value) {
        return value instanceof HostKey || value instanceof Id || value instanceof Subject;
    }

    private static @Nullable Object value(Record owner, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's own accessor failed: " + component, e);
        }
    }
}
