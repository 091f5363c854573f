package org.houvast.persistence;

/** How a longer text begins, as lists and screens show it. */
public final class Excerpt {
    /** most UTF-16 units of an excerpt: as many characters, fewer with emoji among them */
    public static final int LENGTH = 200;

    private Excerpt() {}

    /** the beginning of a text; ends before a character that does not fit whole, or that arrived in half */
    public static String of(String text) {
        int end = Math.min(text.length(), LENGTH);
        boolean half = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end);
    }
}
