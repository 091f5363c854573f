package org.houvast.host.oneroster.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.houvast.commons.HostKey;
import org.jspecify.annotations.Nullable;

/**
 * The row that is being read, with the columns that the reader of the file asked for and no other. One object serves a whole
 * file: nobody keeps it, what is needed later keeps its {@link #spot()}.
 */
final class Row {
    private static final char NOT_UTF_8 = '\uFFFD';

    private final String file;
    private final ExportDates dates;
    private final Map<String, Integer> slots = new HashMap<>();
    private final @Nullable String[] values;
    private long line;

    Row(String file, ExportDates dates, List<String> columns) {
        this.file = file;
        this.dates = dates;
        columns.forEach(c -> slots.put(c, slots.size()));
        this.values = new String[columns.size()];
    }

    /** where the value of a column goes, by its name without regard to case; null for a column that nobody asked for */
    @Nullable
    Integer slot(String column) {
        return slots.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(column))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    void begin(long newLine) {
        line = newLine;
        Arrays.fill(values, null);
    }

    void put(int slot, String value) {
        values[slot] = value;
    }

    Spot spot() {
        return new Spot(file, line);
    }

    ExportException refuse(String column, String reason) {
        return new ExportException(file, line, column, reason);
    }

    /** the value without space around it; empty when the cell is empty or the file has no such column */
    String text(String column) {
        Integer slot = slots.get(column);
        if (slot == null) {
            throw new IllegalArgumentException("nobody asked for column " + column);
        }
        String value = values[slot];
        if (value == null) {
            return "";
        }
        if (value.indexOf(NOT_UTF_8) >= 0) {
            throw refuse(column, "is not UTF-8");
        }
        return value.strip();
    }

    /** the value of a column that must have one */
    String required(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            throw refuse(column, "is empty");
        }
        return value;
    }

    /** the row's own key: 1 to {@value HostKey#MAX_LENGTH} bytes without control characters */
    String key(String column) {
        String value = required(column);
        if (value.getBytes(StandardCharsets.UTF_8).length > HostKey.MAX_LENGTH) {
            throw refuse(column, "is longer than " + HostKey.MAX_LENGTH + " bytes");
        }
        return spot().checked(column, "has a control character", () -> HostKey.checked(value));
    }

    /** whether the row is to be left out because it is marked as deleted */
    boolean deleted() {
        return switch (text("status").toLowerCase(Locale.ROOT)) {
            case "", "active" -> false;
            case "tobedeleted" -> true;
            default -> throw refuse("status", "is neither active nor tobedeleted");
        };
    }

    @Nullable
    LocalDate date(String column) {
        String value = text(column);
        return value.isEmpty() ? null : day(column, value);
    }

    LocalDate day(String column, String value) {
        return dates.day(value).orElseThrow(() -> refuse(column, "is no date (yyyy-mm-dd)"));
    }

    boolean flag(String column, boolean otherwise) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "" -> otherwise;
            case "true" -> true;
            case "false" -> false;
            default -> throw refuse(column, "is neither true nor false");
        };
    }

    /** the parts of a value between commas, without empty ones */
    List<String> list(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            return List.of();
        }
        return value.indexOf(',') < 0
                ? List.of(value)
                : Arrays.stream(value.split(",", -1))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
    }

    Set<String> set(String column) {
        return Set.copyOf(list(column));
    }

    /** the parts {@code key=value} of a value between commas */
    <K, V> Map<K, V> pairs(String column, Function<String, K> key, Function<String, V> value) {
        Map<K, V> pairs = new HashMap<>();
        for (String part : list(column)) {
            int equals = part.indexOf('=');
            if (equals <= 0 || equals == part.length() - 1) {
                throw refuse(column, "is no list of the form key=value,key=value");
            }
            K k = key.apply(part.substring(0, equals).strip());
            if (pairs.put(k, value.apply(part.substring(equals + 1).strip())) != null) {
                throw refuse(column, "names a key twice");
            }
        }
        return Map.copyOf(pairs);
    }

    /** a constant by its name, in whatever case */
    <E extends Enum<E>> E constant(Class<E> type, String column, String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return spot().checked(column, "has an unknown code", () -> Enum.valueOf(type, upper));
    }
}
