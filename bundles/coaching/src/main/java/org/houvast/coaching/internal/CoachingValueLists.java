package org.houvast.coaching.internal;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.osgi.service.component.annotations.Component;

/** The codes of coaching with their labels (domain 4.3). */
@Component
public final class CoachingValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(
                questionTheme(),
                questionWish(),
                questionUrgency(),
                questionNoticedBy(),
                questionState(),
                outcome(),
                assessmentState(),
                duty(),
                coachType(),
                assignmentScope(),
                coachForm(),
                momentState(),
                momentCancelReason(),
                new ValueList("task", CoachingTask.labels()));
    }

    private static ValueList questionTheme() {
        return new ValueList(
                "question-theme",
                List.of(
                        new Value("CONTACT", "contact maken", "making contact"),
                        new Value("BUSY", "druk gedrag", "busy behaviour"),
                        new Value("WITHDRAWN_CHILD", "teruggetrokken", "withdrawn"),
                        new Value("ANGER", "boosheid", "anger"),
                        new Value("FEAR", "angst", "fear"),
                        new Value("PLAY", "spel", "play"),
                        new Value("LANGUAGE", "taal", "language"),
                        new Value("MOTOR", "motoriek", "movement"),
                        new Value("EATING", "eten", "eating"),
                        new Value("SLEEP", "slapen", "sleep"),
                        new Value("TOILET", "zindelijkheid", "toilet training"),
                        new Value("SENSORY", "zintuigen", "senses"),
                        new Value("SEPARATION", "afscheid nemen", "saying goodbye"),
                        new Value("PEERS", "omgang met kinderen", "getting along with children"),
                        new Value("GROUP_CLIMATE", "groepssfeer", "mood in the group"),
                        new Value("TRANSITION", "overgang", "transition"),
                        new Value("HOME", "thuissituatie", "situation at home"),
                        new Value("OTHER", "anders", "other")));
    }

    private static ValueList questionWish() {
        return new ValueList(
                "question-wish",
                List.of(
                        new Value("THINK_ALONG", "meedenken", "think along"),
                        new Value("OBSERVE", "observeren", "observe"),
                        new Value("TALK", "gesprek", "talk"),
                        new Value("MODEL", "voordoen", "show how"),
                        new Value("PARENTS", "ouders benaderen", "approach parents"),
                        new Value("PLAN", "meekijken met het plan", "look at the plan")));
    }

    private static ValueList questionUrgency() {
        return new ValueList(
                "question-urgency",
                List.of(
                        new Value(
                                "NEXT_MOMENT",
                                "kan wachten tot het coachmoment",
                                "can wait for the next coaching moment"),
                        new Value("THIS_WEEK", "deze week", "this week"),
                        new Value("TODAY", "vandaag", "today"),
                        new Value(
                                "SAFETY",
                                "veiligheid: ga naar de aandachtsfunctionaris",
                                "safety: go to the safety officer")));
    }

    private static ValueList questionNoticedBy() {
        return new ValueList(
                "question-noticed-by",
                List.of(
                        new Value("STAFF", "pedagogisch medewerker", "member of staff"),
                        new Value("TEACHER", "leerkracht", "teacher"),
                        new Value("COACH", "coach", "coach"),
                        new Value("PARENT", "ouder", "parent"),
                        new Value("CHILD", "het kind zelf", "the child"),
                        new Value("OTHER", "iemand anders", "somebody else")));
    }

    private static ValueList questionState() {
        return new ValueList(
                "question-state",
                List.of(
                        new Value("DRAFT", "concept", "draft"),
                        new Value("ASKED", "gesteld", "asked"),
                        new Value("PICKED_UP", "opgepakt", "picked up"),
                        new Value("EXPLORING", "we kijken mee", "being explored"),
                        new Value("ASSESSED", "samen vastgesteld", "assessed together"),
                        new Value("ANSWERED", "beantwoord", "answered"),
                        new Value("FOLLOW_UP", "vervolg loopt", "follow-up under way"),
                        new Value("CLOSED", "afgesloten", "closed"),
                        new Value("REOPENED", "heropend", "reopened"),
                        new Value("WITHDRAWN", "ingetrokken", "withdrawn")));
    }

    private static ValueList outcome() {
        return new ValueList(
                "outcome",
                List.of(
                        new Value("AGE_APPROPRIATE", "passend bij de leeftijd", "fits the age"),
                        new Value(
                                "STAFF_UNCERTAINTY",
                                "wij zoeken nog hoe wij dit kunnen aanpakken",
                                "we are still looking for a way to handle this"),
                        new Value("SPECIFIC_APPROACH", "specifieke aanpak nodig", "a specific approach is needed")));
    }

    private static ValueList assessmentState() {
        return new ValueList(
                "assessment-state",
                List.of(
                        new Value("DRAFT", "concept", "draft"),
                        new Value("PROPOSED", "voorgesteld", "proposed"),
                        new Value("CONFIRMED", "samen vastgesteld", "confirmed"),
                        new Value("RETURNED", "teruggegeven", "sent back"),
                        new Value("NOT_YET_CLEAR", "nog niet duidelijk", "not yet clear"),
                        new Value("SUPERSEDED", "vervangen", "superseded")));
    }

    private static ValueList duty() {
        return new ValueList(
                "duty",
                List.of(
                        new Value(
                                "explanation-given",
                                "uitleg gegeven aan de vraagsteller",
                                "explanation given to the asker"),
                        new Value(
                                "parents-told",
                                "ouders die van de zorg wisten, horen het antwoord",
                                "parents who knew of the concern are told the answer"),
                        new Value("try-out-agreed", "afgesproken wat jullie proberen", "agreed what to try"),
                        new Value(
                                "try-out-reviewed",
                                "teruggekeken op wat jullie probeerden",
                                "looked back on what was tried"),
                        new Value(
                                "specific-approach",
                                "vervolg op de specifieke aanpak",
                                "follow-up of the specific approach")));
    }

    private static ValueList coachType() {
        return new ValueList(
                "coach-type",
                List.of(
                        new Value("YOUTH_CARE", "coach uit de jeugdhulp", "coach of youth care"),
                        new Value(
                                "STATUTORY_PEDAGOGICAL",
                                "pedagogisch coach (wettelijk)",
                                "pedagogical coach (statutory)"),
                        new Value("VE", "VE-coach", "coach for early childhood education"),
                        new Value("INTERNAL", "intern begeleider", "internal coach")));
    }

    private static ValueList assignmentScope() {
        return new ValueList(
                "assignment-scope",
                List.of(
                        new Value("GROUP_ONLY", "alleen vragen over de groep", "questions about the group only"),
                        new Value(
                                "ANONYMOUS_CHILD",
                                "ook vragen over een kind, zonder naam",
                                "also questions about a child, without its name"),
                        new Value(
                                "NAMED_CHILD_WITH_CONSENT",
                                "ook met naam, als ouders dat goed vinden",
                                "also by name, where parents agree")));
    }

    private static ValueList coachForm() {
        return new ValueList(
                "coach-form",
                List.of(
                        new Value("ON_GROUP", "op de groep", "on the group"),
                        new Value("CONVERSATION", "gesprek", "conversation"),
                        new Value("TEAM", "teamoverleg", "team meeting"),
                        new Value("REMOTE", "op afstand", "remote"),
                        new Value("VIDEO", "video", "video")));
    }

    private static ValueList momentState() {
        return new ValueList(
                "moment-state",
                List.of(
                        new Value("PROPOSED", "voorgesteld", "proposed"),
                        new Value("AGREED", "afgesproken", "agreed"),
                        new Value("CHANGED", "andere tijd voorgesteld", "another time proposed"),
                        new Value("IN_PROGRESS", "bezig", "in progress"),
                        new Value("HELD", "geweest", "held"),
                        new Value("CORRECTED", "geweest, verbeterd", "held, corrected"),
                        new Value("NOT_HELD", "niet doorgegaan", "not held"),
                        new Value("CANCELLED", "afgezegd", "cancelled")));
    }

    private static ValueList momentCancelReason() {
        return new ValueList(
                "moment-cancel-reason",
                List.of(
                        new Value("COACH_ABSENT", "coach kan niet", "coach cannot come"),
                        new Value("STAFF_ABSENT", "medewerker kan niet", "member of staff cannot come"),
                        new Value("GROUP_CLOSED", "groep is dicht", "group is closed"),
                        new Value("NO_QUESTIONS", "geen vragen", "no questions"),
                        new Value("COACH_CHANGED", "er komt een andere coach", "another coach takes over"),
                        new Value("OTHER", "anders", "other")));
    }
}
