package org.houvast.privacy.internal.requests;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.houvast.commons.Language;

/** Words in which children are tokens, for one of them: this child stays, every other one reads "another child". */
final class TokenMask {
    private static final Pattern TOKEN =
            Pattern.compile("\\{\\{\\s*child\\s*:\\s*(\\d{1,9})\\s*}}", Pattern.CASE_INSENSITIVE);

    private final Set<Integer> own;
    private final Language language;

    /** @param own the numbers that stand for this child */
    TokenMask(Set<Integer> own, Language language) {
        this.own = Set.copyOf(own);
        this.language = language;
    }

    String of(String words) {
        return TOKEN.matcher(words).replaceAll(this::instead);
    }

    private String instead(MatchResult token) {
        boolean mine = own.contains(Integer.valueOf(token.group(1)));
        return switch (language) {
            case NL -> mine ? "dit kind" : "een ander kind";
            case EN -> mine ? "this child" : "another child";
        };
    }
}
