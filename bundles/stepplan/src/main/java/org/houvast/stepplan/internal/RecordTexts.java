package org.houvast.stepplan.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.HostKey;
import org.houvast.commons.Id;
import org.jspecify.annotations.Nullable;

/** Changes the texts of a record of the API, deep; keys, ids and allowed actions stay as they are. */
public final class RecordTexts {
    private RecordTexts() {}

    /** the record with every text changed */
    public static <R extends Record> R mapped(R record, UnaryOperator<String> change) {
        return combined(record, record, (text, same) -> change.apply(text));
    }

    /**
     * What a reader of changed texts wants to store: where the new text is what this reader was shown, what stood there stays.
     *
     * @param wanted what came from the reader
     * @param stored what stands there
     * @param shown what the reader sees of a text
     */
    public static <R extends Record> R kept(R wanted, R stored, UnaryOperator<String> shown) {
        return combined(wanted, stored, (text, before) -> text.equals(shown.apply(before)) ? before : text);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R combined(R record, @Nullable Record other, BinaryOperator<String> combine) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object second = other == null ? null : value(other, components[i]);
            values[i] = combined(value(record, components[i]), second, combine);
        }
        try {
            var constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return (R) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of ours cannot be made: " + record.getClass(), e);
        }
    }

    private static @Nullable Object combined(
            @Nullable Object value, @Nullable Object other, BinaryOperator<String> combine) {
        if (value instanceof String text) {
            return other instanceof String before ? combine.apply(text, before) : text;
        }
        if (value instanceof List<?> list) {
            List<?> others = other instanceof List<?> known ? known : List.of();
            List<@Nullable Object> items = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                items.add(combined(list.get(i), i < others.size() ? others.get(i) : null, combine));
            }
            return items;
        }
        boolean plain = value instanceof HostKey || value instanceof Id || value instanceof AllowedAction;
        if (value instanceof Record record && !plain) {
            boolean sameKind = other != null && other.getClass() == record.getClass();
            return combined(record, sameKind ? (Record) other : null, combine);
        }
        return value;
    }

    private static @Nullable Object value(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's own accessor failed: " + component, e);
        }
    }
}
