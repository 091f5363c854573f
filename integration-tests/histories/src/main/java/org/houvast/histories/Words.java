package org.houvast.histories;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that nobody else writes: in them stand the history, and what they are. They are found in any text by one pattern. */
final class Words {
    private static final Pattern WORD = Pattern.compile("(?i)zq(\\d+)x([a-z]+)");

    /** in the name of every member of staff */
    private static final String STAFF = "zqstaff";

    private Words() {}

    /**
     * A word that was found.
     *
     * @param history its number
     * @param kind what it is: {@code child}, {@code mother}, {@code observationatloc}
     */
    record Found(int history, String kind) {
        /** the word as it is written */
        @Override
        public String toString() {
            return of(history, kind);
        }
    }

    static String of(int history, String kind) {
        return "zq" + history + "x" + kind;
    }

    static String ofStaff(String key) {
        return STAFF + key;
    }

    /** every word in a text, each once */
    static Set<Found> in(String text) {
        Set<Found> found = new LinkedHashSet<>();
        if (!mayHold(text)) {
            return found;
        }
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            found.add(new Found(
                    Integer.parseInt(matcher.group(1)), matcher.group(2).toLowerCase(Locale.ROOT)));
        }
        return found;
    }

    /** whether the name of a member of staff is in a text */
    static boolean nameOfStaffIn(String text) {
        return mayHold(text) && text.toLowerCase(Locale.ROOT).contains(STAFF);
    }

    /** most texts have no letter like that */
    private static boolean mayHold(String text) {
        return text.indexOf('q') >= 0 || text.indexOf('Q') >= 0;
    }
}
