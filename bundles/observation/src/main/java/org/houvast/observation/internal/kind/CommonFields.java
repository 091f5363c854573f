package org.houvast.observation.internal.kind;

import java.util.List;
import org.houvast.observation.FieldPart;
import org.houvast.observation.FieldType;
import org.houvast.observation.FormField;
import org.houvast.observation.KindField;
import org.houvast.observation.Labels;
import org.jspecify.annotations.Nullable;

/** The fields that every kind has: circumstances first, then what was seen, what went well, and last what the observer makes of it. */
final class CommonFields {
    static final List<FormField> BEFORE = List.of(
            fact("startedAt", FieldType.TIME, "Begin", "Start", "Leeg is nu", "Empty is now", null),
            fact("endedAt", FieldType.TIME, "Einde", "End", "Mag leeg blijven", "May stay empty", null),
            fact(
                    "place",
                    FieldType.TEXT,
                    "Plek",
                    "Place",
                    "De hoek, de gang, buiten",
                    "The corner, the hall, outside",
                    200),
            fact("activity", FieldType.TEXT, "Bezigheid", "Activity", "Wat was er gaande?", "What was going on?", 200));

    static final List<FormField> ABC = List.of(
            abc(
                    "antecedent",
                    "Wat ging eraan vooraf?",
                    "What came right before?",
                    "Ook: wie was erbij, hoe druk was het",
                    "Also: who was there, how busy it was"),
            abc(
                    "behaviour",
                    "Wat deed het kind?",
                    "What did the child do?",
                    "Wat je kon zien en horen, zonder oordeel",
                    "What you could see and hear, without a verdict"),
            abc(
                    "consequence",
                    "Wat volgde erop?",
                    "What followed?",
                    "Wat deden volwassenen en andere kinderen?",
                    "What did adults and other children do?"));

    static final List<FormField> AFTER = List.of(
            fact(
                    "trigger",
                    FieldType.TEXT,
                    "Aanleiding",
                    "What set it off",
                    "In een of twee woorden: opruimen, wachten",
                    "In a word or two: tidying up, waiting",
                    80),
            fact(
                    "facts",
                    FieldType.TEXT,
                    "Feiten",
                    "Facts",
                    "Wat je zag en hoorde. Noem andere kinderen niet bij naam",
                    "What you saw and heard. Do not name other children",
                    8000),
            field(
                    "strengths",
                    FieldPart.STRENGTH,
                    "Wat ging goed?",
                    "What went well?",
                    "Wat kan dit kind of deze groep al?",
                    "What can this child or group do already?"),
            field(
                    "interpretation",
                    FieldPart.INTERPRETATION,
                    "Wat denk je erbij?",
                    "What do you make of it?",
                    "Hoeft niet. Het is een gedachte, geen feit",
                    "Not needed. It is a thought, no fact"));

    private CommonFields() {}

    private static FormField fact(
            String name, FieldType type, String nl, String en, String hintNl, String hintEn, @Nullable Integer max) {
        return new FormField(
                "/" + name,
                new KindField(
                        name,
                        type,
                        FieldPart.FACT,
                        new Labels(nl, en),
                        new Labels(hintNl, hintEn),
                        null,
                        null,
                        max,
                        null));
    }

    private static FormField abc(String name, String nl, String en, String hintNl, String hintEn) {
        return new FormField(
                "/abc/" + name, text(name, FieldPart.FACT, new Labels(nl, en), new Labels(hintNl, hintEn)));
    }

    private static FormField field(String name, FieldPart part, String nl, String en, String hintNl, String hintEn) {
        return new FormField("/" + name, text(name, part, new Labels(nl, en), new Labels(hintNl, hintEn)));
    }

    private static KindField text(String name, FieldPart part, Labels label, Labels hint) {
        return new KindField(name, FieldType.TEXT, part, label, hint, null, null, FieldLimits.LONGEST_TEXT, null);
    }
}
