package org.houvast.stepplan.rest.internal.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.houvast.commons.Language;
import org.houvast.stepplan.rest.internal.print.PdfPen.Line;
import org.houvast.stepplan.rest.internal.print.Sheet.Block;
import org.houvast.stepplan.rest.internal.print.Sheet.Bullets;
import org.houvast.stepplan.rest.internal.print.Sheet.Facts;
import org.houvast.stepplan.rest.internal.print.Sheet.Heading;
import org.houvast.stepplan.rest.internal.print.Sheet.Paragraph;
import org.houvast.stepplan.rest.internal.print.Sheet.Row;
import org.houvast.stepplan.rest.internal.print.Sheet.Table;
import org.jspecify.annotations.Nullable;

/** Lays the blocks of a sheet out and tags them. */
final class PdfLayout {
    private static final int FACT_NAME = 28;
    private static final float INDENT = 12;
    private static final float GUTTER = 8;

    private final PdfFace face;
    private final PdfPen pen;
    private final PDStructureElement document;
    private final Language language;
    private final float size;
    private boolean lacking;

    /**
     * For one sheet.
     *
     * @param size of the letters of its text in points
     */
    PdfLayout(PdfFace face, PdfPen pen, PDStructureElement document, Language language, float size) {
        this.face = face;
        this.pen = pen;
        this.document = document;
        this.language = language;
        this.size = size;
    }

    void write(Sheet sheet) throws IOException {
        heading(StandardStructureTypes.H1, sheet.title(), size * 1.6f);
        for (Block block : sheet.blocks()) {
            write(block);
        }
        if (lacking) {
            write(new Paragraph(new PrintTexts(language).phrase("not-printable")));
        }
        pen.number(size);
    }

    private void write(Block block) throws IOException {
        if (block instanceof Heading heading) {
            pen.down(size * 0.7f);
            pen.need(size * 6);
            heading(StandardStructureTypes.H2, heading.text(), size * 1.2f);
        } else if (block instanceof Paragraph paragraph) {
            pen.write(lines(document, paragraph.text(), PdfPen.WIDTH), PdfPen.MARGIN);
            pen.down(size * 0.35f);
        } else if (block instanceof Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void heading(String type, String text, float height) throws IOException {
        PDStructureElement element = PdfTags.add(document, type);
        pen.write(
                face.lines(text, height, PdfPen.WIDTH).stream()
                        .map(l -> new Line(l.text(), height, true, element))
                        .toList(),
                PdfPen.MARGIN);
        pen.down(size * 0.2f);
    }

    private void bullets(Bullets bullets) throws IOException {
        PDStructureElement list = PdfTags.list(document);
        for (Phrase item : bullets.items()) {
            PDStructureElement element = PdfTags.add(list, StandardStructureTypes.LI);
            PDStructureElement label = PdfTags.add(element, StandardStructureTypes.LBL);
            PDStructureElement body = PdfTags.add(element, StandardStructureTypes.L_BODY);
            pen.need(size * 2);
            pen.writeHere(List.of(new Line("\u2022", size, false, label)), PdfPen.MARGIN);
            pen.write(lines(body, item, PdfPen.WIDTH - INDENT), PdfPen.MARGIN + INDENT);
        }
        pen.down(size * 0.35f);
    }

    private void facts(Facts facts) throws IOException {
        PDStructureElement table = PdfTags.add(document, StandardStructureTypes.TABLE);
        float[] widths = widths(List.of(FACT_NAME, 100 - FACT_NAME));
        pen.down(size * 0.3f);
        for (Sheet.Fact fact : facts.facts()) {
            PDStructureElement row = PdfTags.add(table, StandardStructureTypes.TR);
            PDStructureElement name = PdfTags.header(row, PDTableAttributeObject.SCOPE_ROW);
            PDStructureElement value = PdfTags.add(row, StandardStructureTypes.TD);
            Phrase label = new Phrase(fact.name(), language, true);
            row(List.of(lines(name, label, widths[0]), lines(value, fact.value(), widths[1])), widths, null);
        }
    }

    private void table(Table table) throws IOException {
        PDStructureElement element = PdfTags.add(document, StandardStructureTypes.TABLE);
        element.setAlternateDescription(table.name());
        float[] widths = widths(table.widths());
        PDStructureElement head = PdfTags.add(element, StandardStructureTypes.T_HEAD);
        PDStructureElement first = PdfTags.add(head, StandardStructureTypes.TR);
        pen.need(size * 8);
        row(headers(table, widths, first), widths, null);
        PDStructureElement body = PdfTags.add(element, StandardStructureTypes.T_BODY);
        List<List<Line>> again = headers(table, widths, null);
        for (Row row : table.rows()) {
            row(cells(PdfTags.add(body, StandardStructureTypes.TR), row, widths), widths, again);
        }
        pen.down(size * 0.6f);
    }

    /** the line of headers; on the pages after the first nobody reads it aloud again */
    private List<List<Line>> headers(Table table, float[] widths, @Nullable PDStructureElement row) {
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            PDStructureElement cell = row == null ? null : PdfTags.header(row, PDTableAttributeObject.SCOPE_COLUMN);
            Phrase name = new Phrase(table.columns().get(i), language, true);
            cells.add(
                    cell == null
                            ? face.lines(name.text(), size, widths[i]).stream()
                                    .map(l -> new Line(l.text(), size, true, null))
                                    .toList()
                            : lines(cell, name, widths[i]));
        }
        return cells;
    }

    private List<List<Line>> cells(PDStructureElement element, Row row, float[] widths) {
        List<List<Line>> cells = new ArrayList<>();
        PDStructureElement header = PdfTags.header(element, PDTableAttributeObject.SCOPE_ROW);
        cells.add(lines(header, row.header(), widths[0]));
        for (List<Phrase> phrases : row.cells()) {
            PDStructureElement cell = PdfTags.add(element, StandardStructureTypes.TD);
            List<Line> lines = new ArrayList<>();
            phrases.forEach(p -> lines.addAll(lines(cell, p, widths[cells.size()])));
            cells.add(lines);
        }
        return cells;
    }

    /** cells beside each other, over as many pages as they need, with a rule below */
    private void row(List<List<Line>> cells, float[] widths, @Nullable List<List<Line>> again) throws IOException {
        float height = cells.stream().map(PdfPen::height).max(Float::compare).orElse(0f);
        List<List<Line>> rest = new ArrayList<>(cells);
        if (height > pen.left() && !pen.isAtTop()) {
            turn(widths, again);
        }
        while (rest.stream().anyMatch(c -> !c.isEmpty())) {
            List<List<Line>> here = rest.stream().map(pen::fitting).toList();
            beside(here, widths);
            for (int i = 0; i < rest.size(); i++) {
                rest.set(i, rest.get(i).subList(here.get(i).size(), rest.get(i).size()));
            }
            if (rest.stream().anyMatch(c -> !c.isEmpty())) {
                turn(widths, again);
            }
        }
        pen.down(size * 0.25f);
        pen.rule();
        pen.down(size * 0.15f);
    }

    private void turn(float[] widths, @Nullable List<List<Line>> again) throws IOException {
        pen.turn();
        if (again != null) {
            beside(again, widths);
            pen.down(size * 0.25f);
            pen.rule();
        }
    }

    private void beside(List<List<Line>> cells, float[] widths) throws IOException {
        float x = PdfPen.MARGIN;
        float height = 0;
        for (int i = 0; i < cells.size(); i++) {
            pen.writeHere(cells.get(i), x);
            height = Math.max(height, PdfPen.height(cells.get(i)));
            x += widths[i] + GUTTER;
        }
        pen.down(height);
    }

    private static float[] widths(List<Integer> parts) {
        float[] widths = new float[parts.size()];
        float text = PdfPen.WIDTH - GUTTER * (parts.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = text * parts.get(i) / 100;
        }
        return widths;
    }

    /** the lines of a paragraph in this part of the page; what stands otherwise on paper stays itself for who listens */
    private List<Line> lines(PDStructureElement parent, Phrase phrase, float width) {
        PDStructureElement paragraph = PdfTags.add(parent, StandardStructureTypes.P);
        if (!phrase.tag().equals(HtmlPage.tag(language))) {
            paragraph.setLanguage(phrase.tag());
        }
        lacking |= face.lacks(phrase.text());
        String plain = phrase.text().replaceAll("\\s", " ");
        if (Direction.isMixed(plain) || !face.printable(plain).equals(plain)) {
            paragraph.setActualText(phrase.text());
        }
        return face.lines(phrase.text(), size, width).stream()
                .map(l -> new Line(
                        l.text(),
                        size,
                        phrase.strong(),
                        paragraph,
                        l.fromTheRight() ? width - face.width(l.text(), size) : 0))
                .toList();
    }
}
