package org.houvast.stepplan.rest.internal.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** Writes lines from the top of an A4 page to its foot, and on the next page. */
final class PdfPen implements AutoCloseable {
    static final float MARGIN = 42;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float LEADING = 1.28f;

    private final PDDocument document;
    private final PdfFace face;
    private final PdfTags tags;
    private PDPage page;
    private PDPageContentStream stream;
    private float y;

    /**
     * A line.
     *
     * @param text as it is printed
     * @param size of the letters in points
     * @param strong whether it stands out
     * @param part what it belongs to, null for what is not read aloud
     * @param inward how far from the left of its place it begins, in points
     */
    record Line(String text, float size, boolean strong, @Nullable PDStructureElement part, float inward) {
        Line(String text, float size, boolean strong, @Nullable PDStructureElement part) {
            this(text, size, strong, part, 0);
        }

        float height() {
            return size * LEADING;
        }
    }

    PdfPen(PDDocument document, PdfFace face, PdfTags tags) throws IOException {
        this.document = document;
        this.face = face;
        this.tags = tags;
        this.page = page();
        this.stream = new PDPageContentStream(document, page);
        this.y = TOP;
    }

    private PDPage page() {
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        tags.begin(next);
        return next;
    }

    void turn() throws IOException {
        stream.close();
        page = page();
        stream = new PDPageContentStream(document, page);
        y = TOP;
    }

    float left() {
        return y - MARGIN;
    }

    boolean isAtTop() {
        return y == TOP;
    }

    void down(float points) {
        y -= points;
    }

    /** on this page when it has so much room, on the next otherwise */
    void need(float points) throws IOException {
        if (left() < points && !isAtTop()) {
            turn();
        }
    }

    /** lines below each other, over as many pages as they need */
    void write(List<Line> lines, float x) throws IOException {
        int from = 0;
        while (from < lines.size()) {
            need(lines.get(from).height());
            List<Line> fitting = fitting(lines.subList(from, lines.size()));
            writeHere(fitting, x);
            down(height(fitting));
            from += fitting.size();
        }
    }

    /** those that the page has room for, one at least */
    List<Line> fitting(List<Line> lines) {
        float height = 0;
        List<Line> fitting = new ArrayList<>();
        for (Line line : lines) {
            height += line.height();
            if (height > left() && !fitting.isEmpty()) {
                break;
            }
            fitting.add(line);
        }
        return fitting;
    }

    static float height(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::height).sum();
    }

    /** from here down, without moving; lines of one part are one piece */
    void writeHere(List<Line> lines, float x) throws IOException {
        float base = y;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean begins = i == 0 || lines.get(i - 1).part() != line.part();
            boolean ends = i == lines.size() - 1 || lines.get(i + 1).part() != line.part();
            if (begins) {
                begin(line.part());
            }
            base -= line.height();
            text(line, x, base + line.size() * 0.3f, ends);
            if (ends) {
                stream.endMarkedContent();
            }
        }
    }

    private void begin(@Nullable PDStructureElement part) throws IOException {
        if (part == null) {
            stream.beginMarkedContent(COSName.ARTIFACT);
        } else {
            stream.beginMarkedContent(COSName.getPDFName(part.getStructureType()), tags.mark(part, page));
        }
    }

    /** a line that is not the last of its part ends with a space, so that its last word and the next are two for who listens */
    private void text(Line line, float x, float base, boolean last) throws IOException {
        stream.beginText();
        stream.setFont(face.font(), line.size());
        if (line.strong()) {
            stream.setRenderingMode(RenderingMode.FILL_STROKE);
            stream.setLineWidth(line.size() * 0.03f);
        } else {
            stream.setRenderingMode(RenderingMode.FILL);
        }
        stream.newLineAtOffset(x + line.inward(), base);
        stream.showText(last ? line.text() : line.text() + " ");
        stream.endText();
    }

    /** a thin line over the whole width, which is not read aloud */
    void rule() throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        stream.setLineWidth(0.5f);
        stream.moveTo(MARGIN, y);
        stream.lineTo(MARGIN + WIDTH, y);
        stream.stroke();
        stream.endMarkedContent();
    }

    /** which page of how many, at the foot of each where there are more than one; a reader's own program says it aloud */
    void number(float size) throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; pages > 1 && i < pages; i++) {
            stream.close();
            page = document.getPage(i);
            stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
            String number = (i + 1) + " / " + pages;
            y = MARGIN * 0.75f;
            writeHere(List.of(new Line(number, size, false, null)), MARGIN + (WIDTH - face.width(number, size)) / 2);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
