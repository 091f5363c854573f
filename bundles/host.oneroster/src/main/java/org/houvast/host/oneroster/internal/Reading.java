package org.houvast.host.oneroster.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One reading of an export, and what holds for all its files.
 *
 * @param export the files
 * @param settings the configuration
 * @param dates how dates are read
 * @param today the day of reading
 */
record Reading(Export export, Settings settings, ExportDates dates, LocalDate today) {
    /**
     * Reads a file that may be missing.
     *
     * @return those of the columns that it has; none when it is missing
     */
    Set<String> optional(String file, List<String> columns, Consumer<Row> rows) throws IOException {
        Optional<InputStream> content = export.content(file);
        return content.isPresent() ? CsvFile.read(content.get(), file, columns, dates, rows) : Set.of();
    }

    /**
     * Reads a file that must be there with these columns at least.
     *
     * @return those of the columns that it has
     */
    Set<String> required(String file, List<String> needed, List<String> columns, Consumer<Row> rows)
            throws IOException {
        if (!export.has(file)) {
            throw new ExportException(file, 0, null, "is missing");
        }
        Set<String> found = optional(file, columns, rows);
        for (String column : needed) {
            if (!found.contains(column)) {
                throw new ExportException(file, 1, column, "is missing");
            }
        }
        return found;
    }
}
