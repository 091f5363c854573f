package org.houvast.observation.internal.kind;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.Revision;
import org.houvast.observation.Choice;
import org.houvast.observation.FieldPart;
import org.houvast.observation.FieldType;
import org.houvast.observation.FormField;
import org.houvast.observation.KindField;
import org.houvast.observation.Labels;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationKindId;
import org.jspecify.annotations.Nullable;

/**
 * The kinds that come with the product (domain 4.3, "observationKind"), in our own words. Of the interaction skills only the names are
 * taken, which are facts.
 */
final class ShippedKinds {
    /** versions up to this one come with the product, later ones are an organisation's own */
    static final int LAST_SHIPPED = 100;

    private static final List<Choice> HOW_OFTEN = List.of(
            choice("NOT_SEEN", "niet gezien", "not seen"),
            choice("NOW_AND_THEN", "af en toe", "now and then"),
            choice("OFTEN", "vaak", "often"),
            choice("NO_OCCASION", "er was geen gelegenheid", "there was no occasion"));

    static final List<ObservationKind> ALL = List.of(
            kind(
                    ObservationKind.FREE,
                    new Labels("vrij opschrijven", "free text"),
                    new Labels(
                            "Schrijf op wat je zag en hoorde, zoals een camera het zou laten zien.",
                            "Write down what you saw and heard, as a camera would show it."),
                    false),
            kind(
                    ObservationKind.ABC,
                    new Labels("ABC: wat ging vooraf, gedrag, gevolg", "ABC: antecedent, behaviour, consequence"),
                    new Labels(
                            "Voor gedrag dat terugkomt: wat gebeurt ervoor, wat doet het kind, wat volgt erop?",
                            "For behaviour that returns: what happens before, what does the child do, what follows?"),
                    true),
            kind(
                    ObservationKind.TIME_SAMPLE,
                    new Labels("tijdsteekproef", "time sample"),
                    new Labels(
                            "Kijk steeds na dezelfde tijd even, en noteer of het er op dat moment was.",
                            "Look up after the same time again and again, and note whether it was there at that moment."),
                    false,
                    needed("watchedFor", FieldType.TEXT, "Waar kijk je naar?", "What do you look for?", null, 300),
                    needed(
                            "everyMinutes",
                            FieldType.NUMBER,
                            "Om de hoeveel minuten?",
                            "Every how many minutes?",
                            1,
                            60),
                    needed(
                            "seen",
                            FieldType.SERIES,
                            "Per keer: 1 is gezien, 0 is niet gezien",
                            "Each time: 1 is seen, 0 is not seen",
                            0,
                            1)),
            kind(
                    ObservationKind.FREQUENCY,
                    new Labels("telling", "frequency count"),
                    new Labels(
                            "Tel hoe vaak iets gebeurt. Spreek vooraf af wat je telt en hoe lang.",
                            "Count how often something happens. Agree beforehand what is counted and for how long."),
                    false,
                    needed("counted", FieldType.TEXT, "Wat tel je?", "What is counted?", null, 300),
                    needed(
                            "minutes",
                            FieldType.NUMBER,
                            "Hoeveel minuten heb je gekeken?",
                            "For how many minutes did you look?",
                            1,
                            600),
                    needed("times", FieldType.NUMBER, "Hoe vaak?", "How often?", 0, 1000)),
            kind(
                    ObservationKind.INTERACTION,
                    new Labels("interactie van de volwassene", "interaction of the adult"),
                    new Labels(
                            "Wat doen de volwassenen, en wat gebeurt er dan bij de kinderen? Geen oordeel over een persoon.",
                            "What do the adults do, and what happens with the children then? No verdict on a person."),
                    false,
                    skill(
                            "sensitivity",
                            "Merkt op wat een kind voelt of nodig heeft, en laat dat merken",
                            "Notices what a child feels or needs, and shows it"),
                    skill(
                            "autonomy",
                            "Geeft ruimte voor eigen keuzes en eigen tempo",
                            "Leaves room for own choices and an own pace"),
                    skill(
                            "structure",
                            "Maakt duidelijk wat er komt en waar de grens ligt, rustig en op tijd",
                            "Makes clear what comes and where the limit is, calmly and in time"),
                    skill(
                            "talking",
                            "Praat mét kinderen, luistert, en legt uit wat er gebeurt",
                            "Talks with children, listens, and explains what happens"),
                    skill(
                            "stimulation",
                            "Sluit aan bij wat een kind bezighoudt en voegt net iets toe",
                            "Joins in with what occupies a child and adds just a little"),
                    skill(
                            "peerInteraction",
                            "Helpt kinderen om samen te spelen en er samen uit te komen",
                            "Helps children to play together and to sort things out together"),
                    new KindField(
                            "example",
                            FieldType.TEXT,
                            FieldPart.FACT,
                            new Labels("Een moment dat dit laat zien", "A moment that shows this"),
                            null,
                            true,
                            null,
                            2000,
                            null)),
            kind(
                    ObservationKind.INSTRUMENT,
                    new Labels("instrument van anderen", "an instrument of others"),
                    new Labels(
                            "Alleen de naam, de dag en de conclusie. Vragen en scores horen bij het instrument zelf.",
                            "Only name, day and conclusion. Questions and scores belong to the instrument itself."),
                    false,
                    needed(
                            "instrument",
                            FieldType.TEXT,
                            "Naam van het instrument",
                            "Name of the instrument",
                            null,
                            200),
                    needed("takenOn", FieldType.DATE, "Dag van afname", "Day that it was used", null, null),
                    needed("conclusion", FieldType.TEXT, "Conclusie", "Conclusion", null, 2000)));

    private ShippedKinds() {}

    /** the whole form: what every kind has, around the kind's own fields; of an instrument nothing but its own */
    static List<FormField> form(String code, boolean abc, List<KindField> own) {
        List<FormField> form = new ArrayList<>(CommonFields.BEFORE);
        if (abc) {
            form.addAll(CommonFields.ABC);
        }
        own.forEach(field -> form.add(new FormField("/answers/" + field.name(), field)));
        if (!code.equals(ObservationKind.INSTRUMENT)) {
            form.addAll(CommonFields.AFTER);
        }
        return form;
    }

    private static ObservationKind kind(String code, Labels label, Labels hint, boolean abc, KindField... fields) {
        List<KindField> own = List.of(fields);
        return new ObservationKind(
                new ObservationKindId(UUID.nameUUIDFromBytes((code + " 1").getBytes(StandardCharsets.UTF_8))),
                new Revision(1),
                code,
                1,
                null,
                label,
                hint,
                abc,
                own,
                form(code, abc, own),
                List.of());
    }

    private static KindField needed(
            String name, FieldType type, String nl, String en, @Nullable Integer min, @Nullable Integer max) {
        return new KindField(name, type, FieldPart.FACT, new Labels(nl, en), null, true, min, max, null);
    }

    private static KindField skill(String name, String nl, String en) {
        return new KindField(
                name, FieldType.CHOICE, FieldPart.FACT, new Labels(nl, en), null, null, null, null, HOW_OFTEN);
    }

    private static Choice choice(String code, String nl, String en) {
        return new Choice(code, new Labels(nl, en));
    }
}
