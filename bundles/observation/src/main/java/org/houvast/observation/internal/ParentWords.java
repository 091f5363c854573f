package org.houvast.observation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houvast.commons.Language;
import org.houvast.observation.Abc;
import org.houvast.observation.Answer;
import org.houvast.observation.Choice;
import org.houvast.observation.FieldPart;
import org.houvast.observation.KindField;
import org.houvast.observation.Labels;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationText;
import org.houvast.parents.ShareLine;
import org.jspecify.annotations.Nullable;

/**
 * An observation in words for the parents of one of its children: what was seen and what went well. What staff make of it is for a talk, not
 * for a letter, and stays out. The child reads "your child", every other one "another child".
 */
final class ParentWords {
    private static final Map<String, Labels> LABELS = labels();

    private final ObservationKind kind;
    private final ChildTokens tokens;
    private final Language language;
    private final Pattern beginning;
    private final List<ShareLine> lines = new ArrayList<>();

    /** position is that of the child among the children of the observation, from 0 */
    ParentWords(ObservationKind kind, int position, Language language) {
        this.kind = kind;
        this.tokens = ChildTokens.only(List.of(position), language);
        this.language = language;
        this.beginning = Pattern.compile(
                switch (language) {
                    case NL -> "(^|[.!?]\\s+)(uw kind|een ander kind)\\b";
                    case EN -> "(^|[.!?]\\s+)(your child|another child)\\b";
                });
    }

    private static Map<String, Labels> labels() {
        Map<String, Labels> labels = new LinkedHashMap<>();
        labels.put("place", new Labels("Plek", "Place"));
        labels.put("activity", new Labels("Waar wij mee bezig waren", "What we were doing"));
        labels.put("antecedent", new Labels("Wat ging eraan vooraf?", "What came right before?"));
        labels.put("behaviour", new Labels("Wat deed uw kind?", "What did your child do?"));
        labels.put("consequence", new Labels("Wat volgde erop?", "What followed?"));
        labels.put("trigger", new Labels("Aanleiding", "What set it off"));
        labels.put("facts", new Labels("Wat wij zagen en hoorden", "What we saw and heard"));
        labels.put("strengths", new Labels("Wat goed ging", "What went well"));
        return labels;
    }

    /** the lines, in the order of the form; without the place where the child's whereabouts are secret */
    List<ShareLine> of(ObservationText text, boolean whereabouts) {
        Abc abc = text.abc() == null ? new Abc(null, null, null) : text.abc();
        if (whereabouts) {
            common("place", text.place());
        }
        common("activity", text.activity());
        common("antecedent", abc.antecedent());
        common("behaviour", abc.behaviour());
        common("consequence", abc.consequence());
        common("trigger", text.trigger());
        common("facts", text.facts());
        List<Answer> answers = text.answers() == null ? List.of() : text.answers();
        for (KindField field : kind.fields()) {
            if (field.part() != FieldPart.INTERPRETATION) {
                answers.stream()
                        .filter(a -> a.field().equals(field.name()))
                        .findFirst()
                        .ifPresent(a -> line(field.label(), value(field, a)));
            }
        }
        common("strengths", text.strengths());
        return List.copyOf(lines);
    }

    private void common(String field, @Nullable String text) {
        Labels label = LABELS.get(field);
        if (label != null) {
            line(label, text);
        }
    }

    private void line(Labels label, @Nullable String text) {
        String told = tokens.text(text);
        if (told != null && !told.isBlank()) {
            lines.add(new ShareLine(label(label), addressed(told)));
        }
    }

    private String label(Labels label) {
        return language == Language.NL ? label.nl() : label.en();
    }

    private String addressed(String text) {
        String own = text.replace(ChildTokens.token(0), language == Language.NL ? "uw kind" : "your child");
        return beginning
                .matcher(own)
                .replaceAll(m -> m.group(1)
                        + Character.toUpperCase(m.group(2).charAt(0))
                        + m.group(2).substring(1));
    }

    private @Nullable String value(KindField field, Answer answer) {
        if (answer.yes() != null) {
            boolean yes = answer.yes();
            return language == Language.NL ? (yes ? "ja" : "nee") : (yes ? "yes" : "no");
        }
        if (answer.choices() != null) {
            List<Choice> known = field.choices() == null ? List.of() : field.choices();
            return known.stream()
                    .filter(c -> answer.choices().contains(c.code()))
                    .map(c -> label(c.label()))
                    .collect(Collectors.joining(", "));
        }
        if (answer.series() != null) {
            return answer.series().stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
        if (answer.number() != null) {
            return answer.number().toString();
        }
        return answer.date() != null ? answer.date().toString() : answer.text();
    }
}
