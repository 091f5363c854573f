package org.houvast.coaching.internal.extract;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts neutral words in the place of names: a given name in any case of letters, another part of a name as it is written. It helps a person who
 * looks; it does not replace one.
 */
final class NeutralWords {
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{M}])";
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{M}]+";
    private static final int SHORTEST = 2;

    private final Map<Pattern, String> words = new LinkedHashMap<>();

    /** these people are called so from now on; who was named before keeps the earlier word */
    NeutralWords people(Collection<String> names, String word) {
        Set<String> found = new LinkedHashSet<>();
        names.forEach(name -> parts(name, found));
        put(found, word);
        return this;
    }

    /** this group or place is called so from now on */
    NeutralWords place(String name, String word) {
        if (name.strip().length() > SHORTEST) {
            put(Set.of("(?iu:" + Pattern.quote(name.strip()) + ")"), word);
        }
        return this;
    }

    private void put(Set<String> patterns, String word) {
        if (!patterns.isEmpty()) {
            String any = patterns.stream().collect(Collectors.joining("|", "(?:", ")"));
            words.put(
                    Pattern.compile(
                            NO_LETTER_BEFORE + any + "(?:[\\s-]+" + any + ")*" + NO_LETTER_AFTER, Pattern.UNICODE_CASE),
                    word);
        }
    }

    private static void parts(String name, Set<String> found) {
        String[] parts = Arrays.stream(name.split(BETWEEN_WORDS))
                .filter(p -> p.codePointCount(0, p.length()) >= SHORTEST)
                .toArray(String[]::new);
        for (int i = 0; i < parts.length; i++) {
            if (i == 0) {
                found.add("(?iu:" + Pattern.quote(parts[i]) + ")");
            } else if (!Character.isLowerCase(parts[i].codePointAt(0))) {
                found.add(Pattern.quote(parts[i]));
            }
        }
    }

    String in(String text) {
        String neutral = text;
        for (Map.Entry<Pattern, String> each : words.entrySet()) {
            neutral = each.getKey().matcher(neutral).replaceAll(Matcher.quoteReplacement(each.getValue()));
        }
        return neutral;
    }
}
