package org.houvast.stepplan.rest.internal.print;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one typeface of a page, embedded as far as it is used: Liberation Sans, which PDFBox carries (SIL Open Font License 1.1). */
final class PdfFace implements AutoCloseable {
    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** stands for what the typeface does not have */
    private static final int MISSING = 0x25A1;

    private final TrueTypeFont file;
    private final CmapLookup glyphs;
    private final PDFont font;

    private PdfFace(TrueTypeFont file, PDFont font) throws IOException {
        this.file = file;
        this.glyphs = file.getUnicodeCmapLookup();
        this.font = font;
    }

    static PdfFace in(PDDocument document) throws IOException {
        try (InputStream stream = PDDocument.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no typeface in this bundle: " + RESOURCE);
            }
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            return new PdfFace(file, PDType0Font.load(document, file, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** the text with a box for each sign that is not in the typeface */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        spaced(text).codePoints().forEach(c -> {
            if (isThere(c)) {
                printable.appendCodePoint(c);
            } else if (!isUnseen(c)) {
                printable.appendCodePoint(MISSING);
            }
        });
        return printable.toString();
    }

    /** whether a sign of the text is not in the typeface */
    boolean lacks(String text) {
        return spaced(text).codePoints().anyMatch(c -> !isThere(c) && !isUnseen(c));
    }

    /** each sign in one form, and every kind of space as one */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> spaced.appendCodePoint(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c));
        return spaced.toString();
    }

    private boolean isThere(int c) {
        return !isUnseen(c) && glyphs.getGlyphId(c) != 0;
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE;
    }

    /** in points */
    float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new IllegalStateException("a typeface in memory is always read", e);
        }
    }

    /**
     * A line of a text.
     *
     * @param text in the order of paper
     * @param fromTheRight whether it begins at the right
     */
    record Printed(String text, boolean fromTheRight) {}

    /** lines that are no wider than this, broken between words and, where a word alone is wider, inside it */
    List<Printed> lines(String text, float size, float width) {
        List<Printed> lines = new ArrayList<>();
        for (String part : text.split("\\R", -1)) {
            boolean fromTheRight = Direction.isFromTheRight(part);
            for (String line : broken(spaced(part), size, width)) {
                lines.add(new Printed(printable(Direction.onPaper(line, fromTheRight)), fromTheRight));
            }
        }
        return lines;
    }

    private List<String> broken(String part, float size, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : part.split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || printedWidth(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
            while (printedWidth(line, size) > width) {
                int fits = fitting(line, size, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    private float printedWidth(String text, float size) {
        return width(printable(text), size);
    }

    /** how much of a word fits, one sign at least */
    private int fitting(String word, float size, float width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (printedWidth(word.substring(0, next), size) > width) {
                return end;
            }
            end = next;
        }
        return end;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
