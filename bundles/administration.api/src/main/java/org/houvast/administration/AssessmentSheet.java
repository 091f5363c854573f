package org.houvast.administration;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.jspecify.annotations.Nullable;

/**
 * A sheet: what stands on it in the order of reading, in words for people with the codes that they stand for.
 *
 * @param kind which sheet
 * @param controller the organisation that it is about
 * @param language of the words
 * @param madeAt when it was made; it tells what held then
 * @param title above it
 * @param sections its parts
 */
public record AssessmentSheet(
        Kind kind,
        OrganisationRef controller,
        Language language,
        Instant madeAt,
        String title,
        List<Section> sections) {
    /** Which sheet. */
    public enum Kind {
        /** input for the data protection impact assessment */
        DPIA,
        /** for the works council */
        WORKS_COUNCIL
    }

    /**
     * A part with a heading of its own.
     *
     * @param code the same in every language
     * @param title heading
     * @param paragraphs before the table
     * @param table or null where there is nothing to list
     */
    public record Section(String code, String title, List<String> paragraphs, @Nullable Table table) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A table; the first column names what the row is about.
     *
     * @param columns from left to right
     * @param rows each with a cell for every column but the first
     */
    public record Table(List<Column> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size() - 1) {
                    throw new IllegalArgumentException("a row has a cell for every column: " + row.code());
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param code the same in every language
     * @param label its heading
     */
    public record Column(String code, String label) {}

    /**
     * A row.
     *
     * @param code what the row is about: a kind of record, an action, a class, a key of an organisation
     * @param label the same in words
     * @param cells its values
     */
    public record Row(String code, String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A value.
     *
     * @param text in words
     * @param codes that the words stand for; empty where there are none
     */
    public record Cell(String text, List<String> codes) {
        public Cell {
            codes = List.copyOf(codes);
        }

        /** words that stand for themselves */
        public static Cell of(String text) {
            return new Cell(text, List.of());
        }
    }

    public AssessmentSheet {
        sections = List.copyOf(sections);
    }
}
