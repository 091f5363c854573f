package org.houvast.coaching.internal.practice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.houvast.coaching.Theme;
import org.jspecify.annotations.Nullable;

/** Themes in a column: codes with commas between. */
public final class Themes {
    private Themes() {}

    /** null for none */
    public static @Nullable String column(@Nullable List<Theme> themes) {
        return themes == null || themes.isEmpty()
                ? null
                : themes.stream().map(Enum::name).distinct().collect(Collectors.joining(","));
    }

    public static List<Theme> list(@Nullable String column) {
        return column == null
                ? List.of()
                : Arrays.stream(column.split(",")).map(Theme::valueOf).toList();
    }

    /** condition of SQL that a column holds a theme; its one question mark is filled with {@link #pattern} */
    public static String holds(String column) {
        return "',' || " + column + " || ',' like ?";
    }

    /** only rows about this theme; null does not restrict */
    public static void restrict(ListFilter filter, String column, @Nullable Theme theme) {
        if (theme != null) {
            filter.and(holds(column), p -> p.text(pattern(theme)));
        }
    }

    public static String pattern(Theme theme) {
        return "%," + theme.name() + ",%";
    }
}
