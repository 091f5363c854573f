package org.houvast.commons;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.commons.Problem.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * Checks the fields of a command, deep: lengths of texts and lists, and that texts hold whole characters, and no control characters but
 * tab and line ends. One check for REST and Java callers alike.
 */
public final class Limits {
    /** most characters of a text without a {@link Limit} */
    public static final int TEXT = 200;

    /** most items of a list without a {@link Limit} */
    public static final int ITEMS = 50;

    /** some fields of the request hold too much, too little or what they must not hold */
    public static final ProblemType FIELDS_INVALID =
            new ProblemType(Limits.class, "request:fields-invalid", ProblemType.Category.INVALID);

    /** goes with the class when its bundle goes */
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Field.of(type);
        }
    };

    private final List<Flaw> flaws = new ArrayList<>();

    private Limits() {}

    /**
     * Returns the command when it keeps all limits.
     *
     * @throws Problem {@link #FIELDS_INVALID}, naming each field that does not
     */
    public static <R extends Record> R checked(R command) {
        Limits limits = new Limits();
        limits.walk("", command);
        if (!limits.flaws.isEmpty()) {
            throw Problem.flawed(FIELDS_INVALID, limits.flaws);
        }
        return command;
    }

    private void walk(String pointer, Record owner) {
        for (Field field : FIELDS.get(owner.getClass())) {
            check(pointer + "/" + field.name(), field.value(owner), field.limit());
        }
    }

    private void check(String pointer, @Nullable Object value, Optional<Limit> limit) {
        if (value instanceof String text) {
            text(pointer, text, limit);
        } else if (value instanceof Collection<?> items) {
            items(pointer, items, limit);
        } else if (value instanceof Map<?, ?> map) {
            items(pointer, map.values(), limit);
        } else if (value instanceof Record nested && !(nested instanceof HostKey) && !(nested instanceof Id)) {
            walk(pointer, nested);
        }
    }

    private void text(String pointer, String text, Optional<Limit> limit) {
        int max = limit.map(Limit::max).orElse(TEXT);
        int min = limit.map(Limit::min).orElse(0);
        if (text.length() > max) {
            flaws.add(Flaw.of(pointer, "too-long", max));
        } else if (text.strip().length() < min) {
            flaws.add(Flaw.of(pointer, "too-short", min));
        } else {
            characters(pointer, text);
        }
    }

    private void characters(String pointer, String text) {
        boolean half = false;
        int next = 0;
        while (next < text.length()) {
            int c = text.codePointAt(next);
            if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
                flaws.add(Flaw.of(pointer, "control-characters"));
                return;
            }
            half |= Character.getType(c) == Character.SURROGATE;
            next += Character.charCount(c);
        }
        if (half) {
            flaws.add(Flaw.of(pointer, "half-character"));
        }
    }

    private void items(String pointer, Collection<?> items, Optional<Limit> limit) {
        int max = limit.map(Limit::max).orElse(ITEMS);
        int min = limit.map(Limit::min).orElse(0);
        if (items.size() > max) {
            flaws.add(Flaw.of(pointer, "too-many", max));
            return;
        }
        if (items.size() < min) {
            flaws.add(Flaw.of(pointer, "too-few", min));
        }
        int index = 0;
        for (Object item : items) {
            check(pointer + "/" + index++, item, Optional.empty());
        }
    }

    /** A field of a command, read once per type. */
    private record Field(String name, Method accessor, Optional<Limit> limit) {
        static List<Field> of(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(c -> {
                        c.getAccessor().setAccessible(true);
                        return new Field(
                                c.getName(), c.getAccessor(), Optional.ofNullable(c.getAnnotation(Limit.class)));
                    })
                    .toList();
        }

        @Nullable
        Object value(Record owner) {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a record's own accessor failed: " + accessor, e);
            }
        }
    }
}
