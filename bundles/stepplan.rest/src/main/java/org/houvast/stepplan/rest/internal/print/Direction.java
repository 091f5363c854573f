package org.houvast.stepplan.rest.internal.print;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * In which direction words are written, by the bidirectional algorithm of Unicode. It puts signs in the order in which they stand on paper; it
 * does not join letters, as Arabic needs.
 */
final class Direction {
    /** the language of words of which only the writing is known */
    static final String UNKNOWN_LANGUAGE = "und";

    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    private Direction() {}

    /** whether the words begin at the right: their first letter does */
    static boolean isFromTheRight(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** whether any of the words is written from the right */
    static boolean isMixed(String text) {
        char[] signs = text.toCharArray();
        return Bidi.requiresBidi(signs, 0, signs.length);
    }

    /** a line in the order of paper, from left to right */
    static String onPaper(String line, boolean fromTheRight) {
        if (!isMixed(line)) {
            return line;
        }
        Bidi bidi = new Bidi(line, fromTheRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] pieces = new String[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String piece = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            pieces[i] = levels[i] % 2 == 0 ? piece : turned(piece);
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, runs);
        return String.join("", pieces);
    }

    /** from the last sign to the first, each with the marks that belong to it; brackets look the other way */
    private static String turned(String piece) {
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(piece);
        List<String> turned = new ArrayList<>();
        int from = signs.first();
        for (int to = signs.next(); to != BreakIterator.DONE; to = signs.next()) {
            turned.add(mirrored(piece.substring(from, to)));
            from = to;
        }
        Collections.reverse(turned);
        return String.join("", turned);
    }

    private static String mirrored(String sign) {
        int place = sign.length() == 1 ? MIRRORED.indexOf(sign.charAt(0)) : -1;
        return place < 0 ? sign : String.valueOf(MIRRORED.charAt(place ^ 1));
    }
}
