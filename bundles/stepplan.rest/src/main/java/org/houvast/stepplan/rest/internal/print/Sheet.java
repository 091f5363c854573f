package org.houvast.stepplan.rest.internal.print;

import java.util.List;
import org.houvast.commons.Language;

/**
 * What stands on a page to print.
 *
 * @param language of the page
 * @param title its title, and its only heading of the first level
 * @param blocks what stands below the title, in the order of reading
 */
record Sheet(Language language, String title, List<Block> blocks) {
    /** A part of the page. */
    sealed interface Block permits Heading, Paragraph, Bullets, Facts, Table {}

    /** a heading of the second level */
    record Heading(String text) implements Block {}

    /** a paragraph */
    record Paragraph(Phrase text) implements Block {}

    /** a list in no particular order */
    record Bullets(List<Phrase> items) implements Block {
        Bullets {
            items = List.copyOf(items);
        }
    }

    /** a small table of names and values */
    record Facts(List<Fact> facts) implements Block {
        Facts {
            facts = List.copyOf(facts);
        }
    }

    /** one of them */
    record Fact(String name, Phrase value) {}

    /**
     * A table with a line of headers; each row begins with its own header.
     *
     * @param name what it is called
     * @param columns the headers of its columns, that of the row headers first
     * @param widths what part of the width each column has, out of 100 together
     */
    record Table(String name, List<String> columns, List<Integer> widths, List<Row> rows) implements Block {
        Table {
            columns = List.copyOf(columns);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /** a row; each cell has one or more phrases below each other */
    record Row(Phrase header, List<List<Phrase>> cells) {
        Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    Sheet {
        blocks = List.copyOf(blocks);
    }
}
