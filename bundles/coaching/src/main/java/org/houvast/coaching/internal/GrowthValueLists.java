package org.houvast.coaching.internal;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.osgi.service.component.annotations.Component;

/** The codes of personal growth with their labels, and the words of the trust pulse and the closing evaluation (domain 4.3). */
@Component
public final class GrowthValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(
                reflectionState(),
                competence(),
                competenceScore(),
                measurementPhase(),
                measurementState(),
                goalType(),
                goalState(),
                evidenceKind(),
                trustItemOfStaff(),
                trustItemOfCoach(),
                successItem(),
                task());
    }

    private static ValueList reflectionState() {
        return new ValueList(
                "reflection-state",
                List.of(
                        new Value("PRIVATE", "alleen van jou", "yours alone"),
                        new Value("SHARED", "gedeeld", "shared"),
                        new Value("RECALLED", "teruggehaald", "taken back")));
    }

    private static ValueList competence() {
        return new ValueList(
                "competence",
                List.of(
                        new Value("DEVELOPMENT", "kennis van ontwikkeling", "knowledge of development"),
                        new Value("BEHAVIOUR", "omgaan met opvallend gedrag", "dealing with striking behaviour"),
                        new Value("HELP_SEEKING", "hulp inroepen", "calling in help"),
                        new Value("PARENTS", "omgaan met ouders", "dealing with parents"),
                        new Value("ATTUNE", "aansluiten", "attuning"),
                        new Value("MODEL", "voordoen", "showing how"),
                        new Value("EQUAL", "gelijkwaardig samenwerken", "working as equals"),
                        new Value("TRANSFER", "kennis overdragen", "passing on knowledge"),
                        new Value("BOUNDARIES", "grenzen van de rol", "boundaries of the role")));
    }

    private static ValueList competenceScore() {
        return new ValueList(
                "competence-score",
                List.of(
                        new Value("1", "dit lukt mij nog niet", "I cannot do this yet"),
                        new Value("2", "dit lukt mij soms, met hulp", "I can do this sometimes, with help"),
                        new Value("3", "dit lukt mij meestal", "I can do this most of the time"),
                        new Value("4", "dit lukt mij bijna altijd", "I can do this nearly always"),
                        new Value(
                                "5",
                                "dit lukt mij ook als het moeilijk is, en ik kan het anderen laten zien",
                                "I can do this also when it is hard, and show it to others")));
    }

    private static ValueList measurementPhase() {
        return new ValueList(
                "measurement-phase",
                List.of(new Value("BEGIN", "beginmeting", "begin"), new Value("END", "eindmeting", "end")));
    }

    private static ValueList measurementState() {
        return new ValueList(
                "measurement-state",
                List.of(new Value("DRAFT", "concept", "draft"), new Value("FINAL", "klaar", "final")));
    }

    private static ValueList goalType() {
        return new ValueList(
                "learning-goal-type",
                List.of(
                        new Value("SIGNALLING", "signaleren", "noticing early"),
                        new Value("STIMULATION", "ontwikkeling stimuleren", "stimulating development"),
                        new Value("PARENTS", "ouders benaderen", "approaching parents"),
                        new Value("HELP_SEEKING", "hulp inroepen", "calling in help")));
    }

    private static ValueList goalState() {
        return new ValueList(
                "learning-goal-state",
                List.of(
                        new Value("OPEN", "mee bezig", "working on it"),
                        new Value("REACHED", "bereikt", "reached"),
                        new Value("DROPPED", "losgelaten", "let go")));
    }

    private static ValueList evidenceKind() {
        return new ValueList(
                "evidence-kind",
                List.of(
                        new Value("MODELLING", "voorgedaan en geprobeerd", "shown and tried"),
                        new Value("TIP", "tip geprobeerd", "tip tried")));
    }

    private static ValueList trustItemOfStaff() {
        return new ValueList(
                "trust-item-staff",
                List.of(
                        new Value(
                                "OPENNESS",
                                "Ik durf de coach te laten zien wat mij niet lukt.",
                                "I dare to let the coach see what I do not manage."),
                        new Value(
                                "EQUALITY",
                                "De coach neemt serieus wat ik van deze kinderen weet.",
                                "The coach takes seriously what I know of these children."),
                        new Value(
                                "RELIABILITY",
                                "De coach komt na wat we afspreken en houdt voor zich wat ik vertel.",
                                "The coach does what we agree, and keeps to themselves what I tell.")));
    }

    private static ValueList trustItemOfCoach() {
        return new ValueList(
                "trust-item-coach",
                List.of(
                        new Value(
                                "OPENNESS",
                                "Ik kan tegen de medewerkers zeggen wat ik zie, ook als het lastig is.",
                                "I can tell staff what I see, also when it is hard."),
                        new Value(
                                "EQUALITY",
                                "De medewerkers en ik zoeken samen, niemand is de baas.",
                                "Staff and I search together, and nobody is the boss."),
                        new Value(
                                "RELIABILITY",
                                "De medewerkers proberen wat we afspreken en vertellen mij hoe het ging.",
                                "Staff try what we agree, and tell me how it went.")));
    }

    private static ValueList successItem() {
        return new ValueList(
                "success-item",
                List.of(
                        new Value(
                                "PROXIMITY",
                                "De coach was dichtbij en we werkten als gelijken.",
                                "The coach was near, and we worked as equals."),
                        new Value(
                                "VALUING",
                                "We kenden elkaars werk en lieten merken dat het ertoe doet.",
                                "We knew each other's work and let it be felt that it matters."),
                        new Value(
                                "SHARED_GOAL",
                                "We wilden hetzelfde en gingen er allebei voor.",
                                "We wanted the same and both went for it."),
                        new Value(
                                "EXCHANGE",
                                "We vertelden elkaar op tijd wat nodig was.",
                                "We told each other in time what was needed."),
                        new Value(
                                "IMPLEMENTATION",
                                "We deden zorgvuldig wat we hadden afgesproken.",
                                "We did carefully what we had agreed."),
                        new Value(
                                "MANAGEMENT",
                                "Onze leidinggevende steunde ons hierin.",
                                "Our manager supported us in this."),
                        new Value(
                                "MEANS",
                                "Er was genoeg tijd, ruimte en hulp om het te doen.",
                                "There was enough time, room and help to do it.")));
    }

    private static ValueList task() {
        return new ValueList("task", List.of(new Value("evaluate", "terugkijken", "look back")));
    }
}
