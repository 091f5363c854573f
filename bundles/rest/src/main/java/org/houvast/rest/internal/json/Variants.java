package org.houvast.rest.internal.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The records of a sealed interface: in JSON their field {@code type} says which one it is. */
public final class Variants {
    /** the field that names the record */
    public static final String FIELD = "type";

    private Variants() {}

    public static boolean isSealed(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }

    /** all records below a sealed interface */
    public static Stream<Class<?>> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).flatMap(c -> isSealed(c) ? records(c) : Stream.of(c));
    }

    /** name of the record in JSON: {@code FreeText} is {@code FREE_TEXT} */
    public static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** whether a record is one of a sealed interface, and so has the field */
    public static boolean isVariant(Class<?> type) {
        return type.isRecord()
                && !TextKeys.isKey(type)
                && Arrays.stream(type.getInterfaces()).anyMatch(Variants::isSealed);
    }

    static Optional<Class<?>> named(Class<?> sealed, String name) {
        return records(sealed).filter(c -> name(c).equals(name)).findFirst();
    }
}
