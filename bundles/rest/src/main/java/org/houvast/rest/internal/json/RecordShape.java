package org.houvast.rest.internal.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a record is made of JSON; reflection is asked once for each type. */
final class RecordShape {
    /** goes with the class when its bundle goes */
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type, type.getRecordComponents());
        }
    };

    private final List<Field> fields;
    private final Set<String> names;
    private final Constructor<?> constructor;

    /**
     * A component.
     *
     * @param nullable whether it may be missing
     */
    record Field(String name, Type type, boolean nullable) {}

    private RecordShape(Class<?> type, RecordComponent[] components) {
        this.fields = Stream.of(components)
                .map(c -> new Field(c.getName(), c.getGenericType(), Shapes.isNullable(c)))
                .toList();
        this.names = fields.stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
        try {
            this.constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
        constructor.setAccessible(true);
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<Field> fields() {
        return fields;
    }

    Set<String> names() {
        return names;
    }

    /**
     * A record with these values.
     *
     * @throws InvocationTargetException with what the record itself has against them
     */
    Object make(@Nullable Object[] values) throws InvocationTargetException {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("a record could not be made by " + constructor, e);
        }
    }
}
