package org.houvast.observation.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.observation.Abc;
import org.houvast.observation.Answer;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationText;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an observation for a reader who does not get all of its children: the tokens of the children who are there are numbered
 * anew, those of all others read "another child", so that neither who nor how many they are can be told.
 */
public final class ChildTokens {
    private static final Pattern TOKEN =
            Pattern.compile("\\{\\{\\s*child\\s*:\\s*(\\d{1,9})\\s*}}", Pattern.CASE_INSENSITIVE);

    private final @Nullable List<Integer> shown;
    private final Language language;

    private ChildTokens(@Nullable List<Integer> shown, Language language) {
        this.shown = shown;
        this.language = language;
    }

    /** texts as they were written */
    static ChildTokens all() {
        return new ChildTokens(null, Language.NL);
    }

    /** texts in which only the children at these positions, from 0, are named, in this order */
    static ChildTokens only(List<Integer> positions, Language language) {
        return new ChildTokens(List.copyOf(positions), language);
    }

    /** a text that stands alone, without the children whom its tokens name */
    public static String nameless(String text, Language language) {
        return TOKEN.matcher(text)
                .replaceAll(
                        switch (language) {
                            case NL -> "een kind";
                            case EN -> "a child";
                        });
    }

    /** the token of the child at this position, from 0 */
    static String token(int position) {
        return "{{child:" + (position + 1) + "}}";
    }

    /**
     * Goes on only when every token in these texts belongs to a child.
     *
     * @param pointer where the text stands in what was sent
     * @throws Problem {@link ObservationProblems#TOKEN_UNKNOWN}
     */
    static void check(ObservationText text, String pointer, int children) {
        Abc abc = text.abc() == null ? new Abc(null, null, null) : text.abc();
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "/place", text.place());
        put(texts, "/activity", text.activity());
        put(texts, "/trigger", text.trigger());
        put(texts, "/facts", text.facts());
        put(texts, "/interpretation", text.interpretation());
        put(texts, "/strengths", text.strengths());
        put(texts, "/abc/antecedent", abc.antecedent());
        put(texts, "/abc/behaviour", abc.behaviour());
        put(texts, "/abc/consequence", abc.consequence());
        List<Answer> answers = text.answers() == null ? List.of() : text.answers();
        for (int i = 0; i < answers.size(); i++) {
            put(texts, "/answers/" + i + "/text", answers.get(i).text());
        }
        List<Flaw> flaws = texts.entrySet().stream()
                .filter(field -> TOKEN.matcher(field.getValue()).results().anyMatch(m -> !within(m.group(1), children)))
                .map(field -> Flaw.of(pointer + field.getKey(), "token"))
                .toList();
        if (!flaws.isEmpty()) {
            throw Problem.flawed(ObservationProblems.TOKEN_UNKNOWN, flaws);
        }
    }

    private static void put(Map<String, String> texts, String pointer, @Nullable String text) {
        if (text != null) {
            texts.put(pointer, text);
        }
    }

    private static boolean within(String number, int children) {
        int n = Integer.parseInt(number);
        return n >= 1 && n <= children;
    }

    @Nullable
    String text(@Nullable String text) {
        if (text == null || shown == null) {
            return text;
        }
        return TOKEN.matcher(text).replaceAll(m -> Matcher.quoteReplacement(named(Integer.parseInt(m.group(1)) - 1)));
    }

    private String named(int position) {
        int index = Objects.requireNonNull(shown).indexOf(position);
        if (index >= 0) {
            return token(index);
        }
        return switch (language) {
            case NL -> "een ander kind";
            case EN -> "another child";
        };
    }

    ObservationText text(ObservationText text) {
        if (shown == null) {
            return text;
        }
        Abc abc = text.abc();
        return new ObservationText(
                text.startedAt(),
                text.endedAt(),
                text(text.place()),
                text(text.activity()),
                text(text.trigger()),
                text(text.facts()),
                text(text.interpretation()),
                text(text.strengths()),
                abc == null ? null : new Abc(text(abc.antecedent()), text(abc.behaviour()), text(abc.consequence())),
                text.answers() == null
                        ? null
                        : text.answers().stream().map(this::answer).toList(),
                text.namesChecked());
    }

    private Answer answer(Answer answer) {
        String text = text(answer.text());
        return text == null ? answer : Answer.text(answer.field(), text);
    }

    /** the beginning of a text that was cut off somewhere: at most so many characters, and no half token */
    @Nullable
    String beginning(@Nullable String cut, int most) {
        String whole = text(cut);
        if (whole == null) {
            return null;
        }
        String begun = whole.length() <= most ? whole : whole.substring(0, most);
        int open = begun.lastIndexOf("{{");
        String told = open >= 0 && begun.indexOf("}}", open) < 0 ? begun.substring(0, open) : begun;
        return Character.isHighSurrogate(told.isEmpty() ? ' ' : told.charAt(told.length() - 1))
                ? told.substring(0, told.length() - 1)
                : told;
    }
}
