package org.houvast.host.oneroster.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code manifest.csv} says of the export; an export without one is taken as bulk. */
final class Manifest {
    static final String FILE = "manifest.csv";

    private static final String NAME = "propertyName";
    private static final String VALUE = "value";
    private static final Set<String> VERSIONS = Set.of("1.1", "1.2");

    private @Nullable LocalDate referenceDate;

    private Manifest() {}

    /**
     * Reads the manifest.
     *
     * @param files the files that are read of the export
     * @throws ExportException if the version is another, a file holds changes only or is missing though it was announced
     */
    static Manifest read(Export export, Set<String> files, ZoneId zone) throws IOException {
        Manifest manifest = new Manifest();
        Optional<InputStream> content = export.content(FILE);
        if (content.isPresent()) {
            ExportDates dates = ExportDates.asWritten(zone);
            Map<String, String> announced = new HashMap<>();
            files.forEach(
                    f -> announced.put("file." + f.toLowerCase(Locale.ROOT).replace(".csv", ""), f));
            CsvFile.read(content.get(), FILE, List.of(NAME, VALUE), dates, row -> {
                String name = row.text(NAME).toLowerCase(Locale.ROOT);
                if (name.equals("oneroster.version") && !VERSIONS.contains(row.text(VALUE))) {
                    throw row.refuse(VALUE, "is another version than 1.1 or 1.2");
                }
                if (name.equals("houvast.referencedate")) {
                    manifest.referenceDate = row.date(VALUE);
                }
                String file = announced.get(name);
                if (file != null) {
                    checkMode(row, export.has(file));
                }
            });
        }
        return manifest;
    }

    /** the day that the dates were written for, or nothing when they are meant as they are */
    Optional<LocalDate> referenceDate() {
        return Optional.ofNullable(referenceDate);
    }

    private static void checkMode(Row row, boolean there) {
        switch (row.text(VALUE).toLowerCase(Locale.ROOT)) {
            case "bulk" -> {
                if (!there) {
                    throw row.refuse(VALUE, "announces a file that is not there");
                }
            }
            case "", "absent" -> {
                // whether it may be absent, its reader knows
            }
            case "delta" -> throw row.refuse(VALUE, "announces changes only: this host reads bulk exports");
            default -> throw row.refuse(VALUE, "is neither bulk nor absent");
        }
    }
}
