package org.houvast.coaching.internal.practice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.houvast.coaching.AgeBand;
import org.jspecify.annotations.Nullable;

/** Bands of age in a column: codes with commas between; none is for all ages. */
public final class AgeBands {
    private AgeBands() {}

    /** null for all */
    public static @Nullable String column(@Nullable List<AgeBand> bands) {
        return bands == null || bands.isEmpty()
                ? null
                : bands.stream().map(Enum::name).distinct().collect(Collectors.joining(","));
    }

    public static List<AgeBand> list(@Nullable String column) {
        return column == null || column.isBlank()
                ? List.of()
                : Arrays.stream(column.split(",")).map(AgeBand::valueOf).toList();
    }

    /** only rows for this age and for all ages; null does not restrict */
    public static void restrict(ListFilter filter, String column, @Nullable AgeBand band) {
        if (band != null) {
            filter.and(
                    "(" + column + " is null or " + Themes.holds(column) + ")", p -> p.text("%," + band.name() + ",%"));
        }
    }
}
