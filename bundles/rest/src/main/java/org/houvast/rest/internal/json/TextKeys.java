package org.houvast.rest.internal.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.houvast.commons.Cursor;
import org.houvast.commons.HostKey;
import org.houvast.commons.Id;

/** The records that are a plain text outside: references to the host's records, ids and cursors. */
public final class TextKeys {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private TextKeys() {}

    public static boolean isKey(Class<?> type) {
        return type.isRecord()
                && (HostKey.class.isAssignableFrom(type) || Id.class.isAssignableFrom(type) || type == Cursor.class);
    }

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException if the text is malformed; the message does not hold it
     */
    public static Object parse(Class<?> type, String text) {
        boolean id = Id.class.isAssignableFrom(type);
        if (id && !UUID_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("no id");
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(id ? UUID.class : String.class);
            constructor.setAccessible(true);
            return constructor.newInstance(id ? UUID.fromString(text) : text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("not well formed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a key has one component, a text or a UUID: " + type, e);
        }
    }
}
