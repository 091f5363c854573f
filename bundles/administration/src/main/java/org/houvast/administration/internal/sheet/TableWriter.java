package org.houvast.administration.internal.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.houvast.administration.AssessmentSheet.Cell;
import org.houvast.administration.AssessmentSheet.Column;
import org.houvast.administration.AssessmentSheet.Row;
import org.houvast.administration.AssessmentSheet.Section;
import org.houvast.administration.AssessmentSheet.Table;

/** Writes one section with a table. */
final class TableWriter {
    private final SheetTexts texts;
    private final String code;
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    /** the section of this code, with these columns */
    TableWriter(SheetTexts texts, String code, String... columns) {
        this.texts = texts;
        this.code = code;
        this.columns = Arrays.stream(columns)
                .map(c -> new Column(c, texts.of("column." + c)))
                .toList();
    }

    TableWriter row(String rowCode, String label, Cell... cells) {
        rows.add(new Row(rowCode, label, List.of(cells)));
        return this;
    }

    /** the section; with the text for an empty one where it has no row */
    Section section(Object... arguments) {
        return new Section(code, title(), paragraphs(texts, code, arguments), new Table(columns, rows));
    }

    private String title() {
        return texts.of("section." + code);
    }

    /** a section of words alone */
    static Section words(SheetTexts texts, String code, Object... arguments) {
        return new Section(code, texts.of("section." + code), paragraphs(texts, code, arguments), null);
    }

    /** section.CODE.1, section.CODE.2 … as far as there are any */
    private static List<String> paragraphs(SheetTexts texts, String code, Object... arguments) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 1; texts.has("section." + code + "." + i); i++) {
            paragraphs.add(texts.of("section." + code + "." + i, arguments));
        }
        return paragraphs;
    }
}
