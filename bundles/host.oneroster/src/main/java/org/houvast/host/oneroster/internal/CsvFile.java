package org.houvast.host.oneroster.internal;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one CSV file of an export. Columns are selected by name: a cell of any other column, a password or an ethnicity, is
 * skipped in the parser's buffer and never becomes a text.
 */
final class CsvFile {
    private CsvFile() {}

    /**
     * Reads the whole file.
     *
     * @param in the file, in UTF-8 with or without byte order mark
     * @param file its name, for what is refused
     * @param columns the columns that are wanted
     * @param rows takes each row; the object is the same each time
     * @return those of the wanted columns that the file has
     * @throws ExportException if the file is no proper CSV
     */
    static Set<String> read(InputStream in, String file, List<String> columns, ExportDates dates, Consumer<Row> rows)
            throws IOException {
        Selection selection = new Selection(file, columns, dates);
        try (CsvReader<Selection> reader = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(selection, in, StandardCharsets.UTF_8)) {
            for (Selection record : reader) {
                record.deliver(rows);
            }
        } catch (CsvParseException e) {
            throw new ExportException(file, selection.line, null, "is no proper CSV");
        }
        selection.finish();
        return selection.found();
    }

    /** The cells of the current record that are wanted. */
    private static final class Selection extends AbstractBaseCsvCallbackHandler<Selection> {
        private final String file;
        private final List<String> columns;
        private final Row row;
        private final List<String> header = new ArrayList<>();
        private @Nullable Integer @Nullable [] slots;
        private long line;
        private int fields;
        private boolean filled;
        private boolean filledBeyondHeader;
        private boolean endsInQuotedBreak;

        Selection(String file, List<String> columns, ExportDates dates) {
            this.file = file;
            this.columns = columns;
            this.row = new Row(file, dates, columns);
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            fields = 0;
            filled = false;
            filledBeyondHeader = false;
            row.begin(line);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            fields = index + 1;
            filled |= !isBlank(buffer, offset, length);
            endsInQuotedBreak = quoted && hasBreak(buffer, offset, length);
            if (slots == null) {
                header.add(new String(buffer, offset, length).strip());
            } else if (index >= slots.length) {
                filledBeyondHeader |= length > 0;
            } else {
                Integer slot = slots[index];
                if (slot != null) {
                    row.put(slot, new String(buffer, offset, length));
                }
            }
        }

        @Override
        protected Selection buildRecord() {
            return this;
        }

        void deliver(Consumer<Row> rows) {
            if (slots == null) {
                slots = selected();
            } else if (filled) {
                if (fields < slots.length || filledBeyondHeader) {
                    throw new ExportException(file, line, null, "has another number of cells than the header");
                }
                rows.accept(row);
            }
        }

        /** a quote that is never closed takes the rest of the file into the last cell: seen by the line break in it */
        void finish() {
            if (endsInQuotedBreak) {
                throw new ExportException(file, line, null, "has a quote that is not closed");
            }
            if (slots == null) {
                throw new ExportException(file, 1, null, "has no header");
            }
        }

        Set<String> found() {
            Set<String> found = new HashSet<>();
            for (String column : columns) {
                if (header.stream().anyMatch(column::equalsIgnoreCase)) {
                    found.add(column);
                }
            }
            return found;
        }

        private @Nullable Integer[] selected() {
            Set<Integer> taken = new HashSet<>();
            @Nullable Integer[] selected = new Integer[header.size()];
            for (int i = 0; i < selected.length; i++) {
                selected[i] = row.slot(header.get(i));
                if (selected[i] != null && !taken.add(selected[i])) {
                    throw new ExportException(file, line, columns.get(selected[i]), "is there twice");
                }
            }
            return selected;
        }

        private static boolean isBlank(char[] buffer, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                if (!Character.isWhitespace(buffer[i])) {
                    return false;
                }
            }
            return true;
        }

        private static boolean hasBreak(char[] buffer, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                if (buffer[i] == '\n' || buffer[i] == '\r') {
                    return true;
                }
            }
            return false;
        }
    }
}
