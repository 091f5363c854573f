package org.houvast.observation.internal.pattern;

import org.houvast.commons.Language;
import org.houvast.observation.ObservationPattern;
import org.houvast.observation.ObservationPattern.Bar;

/**
 * A pattern as SVG: one bar for each count, with its words and its number as text. Title and description hold the same in words, so
 * that a screen reader has it without the picture. The bars differ by length alone; no colour means anything.
 */
final class PatternPicture {
    private static final int WIDTH = 640;
    private static final int LABELS = 220;
    private static final int NUMBERS = 50;
    private static final int ROW = 26;
    private static final int HEAD = 56;
    private static final int LONGEST_LABEL = 30;

    private PatternPicture() {}

    static String of(ObservationPattern pattern, Language language) {
        PatternWords words = PatternWords.in(language);
        int height = HEAD + ROW * Math.max(1, pattern.bars().size()) + ROW;
        StringBuilder svg = new StringBuilder()
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"")
                .append(language == Language.NL ? "nl" : "en")
                .append("\" aria-labelledby=\"title desc\" viewBox=\"0 0 ")
                .append(WIDTH + " " + height + "\" width=\"" + WIDTH + "\" height=\"" + height + "\">\n")
                .append("<title id=\"title\">" + escaped(words.title(pattern)) + "</title>\n")
                .append("<desc id=\"desc\">" + escaped(pattern.text()) + "</desc>\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n")
                .append("<g font-family=\"sans-serif\" font-size=\"14\" fill=\"#1a1a1a\" aria-hidden=\"true\">\n");
        text(svg, 10, 26, "start", words.title(pattern));
        if (pattern.enough()) {
            bars(svg, pattern);
        } else {
            text(svg, 10, HEAD, "start", words.tooFew(pattern));
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    private static void bars(StringBuilder svg, ObservationPattern pattern) {
        int most = pattern.bars().stream().mapToInt(Bar::count).max().orElse(1);
        int y = HEAD;
        for (Bar bar : pattern.bars()) {
            int length = Math.max(2, (WIDTH - LABELS - NUMBERS) * bar.count() / most);
            text(svg, LABELS - 10, y + 16, "end", shortened(bar.label()));
            svg.append("<rect x=\"" + LABELS + "\" y=\"" + (y + 3) + "\" width=\"" + length + "\" height=\"" + (ROW - 8)
                    + "\" fill=\"#2f5d8a\"/>\n");
            text(svg, LABELS + length + 8, y + 16, "start", String.valueOf(bar.count()));
            y += ROW;
        }
    }

    private static void text(StringBuilder svg, int x, int y, String anchor, String text) {
        svg.append(
                "<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">" + escaped(text) + "</text>\n");
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }

    /** text of people: no mark of theirs becomes a mark of the picture, and no character that XML does not have stays */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c < ' ' || c == 0xFFFE || c == 0xFFFF ? ' ' : c);
            }
        });
        return safe.toString();
    }
}
