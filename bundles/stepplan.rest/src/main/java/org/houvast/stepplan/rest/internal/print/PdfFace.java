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

    /** the text with a box for each sign that is not in the typeface, or that is written from the right */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                printable.append(' ');
            } else if (isThere(c)) {
                printable.appendCodePoint(c);
            } else if (!isUnseen(c)) {
                printable.appendCodePoint(MISSING);
            }
        });
        return printable.toString();
    }

    private boolean isThere(int c) {
        byte direction = Character.getDirectionality(c);
        boolean fromTheRight = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return !fromTheRight && !isUnseen(c) && glyphs.getGlyphId(c) != 0;
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

    /** lines that are no wider than this, broken between words and, where a word alone is wider, inside it */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\\R", -1)) {
            String line = "";
            for (String word : printable(part).split(" +", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (line.isEmpty() || width(longer, size) <= width) {
                    line = longer;
                } else {
                    lines.add(line);
                    line = word;
                }
                while (width(line, size) > width) {
                    int fits = fitting(line, size, width);
                    lines.add(line.substring(0, fits));
                    line = line.substring(fits);
                }
            }
            lines.add(line);
        }
        return lines;
    }

    /** how much of a word fits, one sign at least */
    private int fitting(String word, float size, float width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (width(word.substring(0, next), size) > width) {
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
