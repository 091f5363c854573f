package org.houvast.stepplan.internal;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.osgi.service.component.annotations.Component;

/** The codes of step plans with their labels (domain 4.3). */
@Component
public final class StepPlanValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(
                parentModes(),
                notYetReasons(),
                settings(),
                supportLevels(),
                actionKinds(),
                closingOutcomes(),
                probabilityBands(),
                attendeeRoles(),
                templateStates(),
                planStates(),
                stepStates(),
                consultationStates(),
                actionPlanStates(),
                discussionStates(),
                followUpStates(),
                new ValueList("task", StepPlanTask.labels()));
    }

    private static ValueList parentModes() {
        return new ValueList(
                "parent-mode",
                List.of(
                        new Value("INFORM", "informeren", "inform"),
                        new Value("ASK", "vragen", "ask"),
                        new Value("TALK", "gesprek", "talk"),
                        new Value("CO_CREATE", "samen maken", "make together"),
                        new Value("AGREE", "akkoord", "agree"),
                        new Value("NOT_YET", "nog niet", "not yet"),
                        new Value("NONE", "niet bij deze stap", "not at this step")));
    }

    private static ValueList notYetReasons() {
        return new ValueList(
                "not-yet-reason",
                List.of(
                        new Value("LOOK_FIRST", "eerst zelf kijken", "look for ourselves first"),
                        new Value("UNREACHABLE", "ouder onbereikbaar", "parent cannot be reached"),
                        new Value("SAFETY", "veiligheid", "safety"),
                        new Value("PARENT_WISH", "afspraak met ouders", "agreed with the parents")));
    }

    private static ValueList settings() {
        return new ValueList(
                "setting",
                List.of(
                        new Value("HOME", "thuis", "at home"),
                        new Value("CENTRE", "op de locatie", "at the centre"),
                        new Value("BOTH", "beide", "both")));
    }

    private static ValueList supportLevels() {
        return new ValueList(
                "support-level",
                List.of(
                        new Value("BASIC", "basis", "basic"),
                        new Value("LIGHT", "licht", "light"),
                        new Value("INTENSIVE", "intensief", "intensive"),
                        new Value("SPECIALISED", "gespecialiseerd", "specialised")));
    }

    private static ValueList actionKinds() {
        return new ValueList(
                "action-kind",
                List.of(
                        new Value("ADULT_APPROACH", "aanpak van volwassene", "approach of adults"),
                        new Value("ENVIRONMENT", "omgeving", "environment"),
                        new Value("ROUTINE", "dagritme", "daily routine"),
                        new Value("MATERIAL", "materiaal", "material"),
                        new Value("CHILD_PRACTICE", "oefenen met kind", "practise with the child"),
                        new Value("PARENT", "ouder", "parent"),
                        new Value("CONSULT", "overleg", "consult"),
                        new Value("REFER", "doorverwijzen", "refer")));
    }

    private static ValueList closingOutcomes() {
        return new ValueList(
                "closing-outcome",
                List.of(
                        new Value("RESOLVED_AT_LOCATION", "opgelost op de locatie", "resolved at the location"),
                        new Value(
                                "IMPROVED_CONTINUE_BASIC", "verbeterd, gewone begeleiding", "improved, basic support"),
                        new Value("LIGHT_HELP", "lichte hulp", "light help"),
                        new Value(
                                "REFERRED_SPECIALISED",
                                "doorverwezen naar gespecialiseerde hulp",
                                "referred to specialised help"),
                        new Value("CHILD_LEFT", "kind is weg", "child left"),
                        new Value("PARENTS_STOPPED", "ouders zijn gestopt", "parents stopped"),
                        new Value("OTHER", "anders", "other")));
    }

    private static ValueList probabilityBands() {
        return new ValueList(
                "probability-band",
                List.of(
                        new Value("UNLIKELY", "niet waarschijnlijk", "unlikely"),
                        new Value("POSSIBLE", "mogelijk", "possible"),
                        new Value("LIKELY", "waarschijnlijk", "likely")));
    }

    private static ValueList attendeeRoles() {
        return new ValueList(
                "attendee-role",
                List.of(
                        new Value("MANAGER", "leidinggevende", "manager"),
                        new Value("ASKER", "vraagsteller", "asker"),
                        new Value("TEAM", "collega uit het team", "colleague of the team"),
                        new Value("COACH", "coach", "coach"),
                        new Value("OTHER", "anders", "other")));
    }

    private static ValueList templateStates() {
        return new ValueList(
                "template-state",
                List.of(
                        new Value("DRAFT", "concept", "draft"),
                        new Value("REVIEW", "wordt nagekeken", "in review"),
                        new Value("PUBLISHED", "gepubliceerd", "published"),
                        new Value("RETIRED", "niet meer in gebruik", "retired")));
    }

    private static ValueList planStates() {
        return new ValueList(
                "step-plan-state",
                List.of(
                        new Value("DRAFT", "concept", "draft"),
                        new Value("CONFIRMED", "bevestigd", "confirmed"),
                        new Value("ACTIVE", "loopt", "active"),
                        new Value("PAUSED", "gepauzeerd", "paused"),
                        new Value("COMPLETED", "afgerond", "completed"),
                        new Value("STOPPED", "gestopt", "stopped")));
    }

    private static ValueList stepStates() {
        return new ValueList(
                "step-state",
                List.of(
                        new Value("WAITING", "wacht", "waiting"),
                        new Value("READY", "kan beginnen", "ready"),
                        new Value("BUSY", "bezig", "busy"),
                        new Value("DONE", "klaar", "done"),
                        new Value("SKIPPED", "overgeslagen", "skipped"),
                        new Value("RETURNED", "teruggezet", "returned")));
    }

    private static ValueList consultationStates() {
        return new ValueList(
                "consultation-state",
                List.of(
                        new Value("PLANNED", "gepland", "planned"),
                        new Value("HELD", "gehouden", "held"),
                        new Value("RECORDED", "vastgelegd", "recorded"),
                        new Value("CANCELLED", "gaat niet door", "cancelled")));
    }

    private static ValueList actionPlanStates() {
        return new ValueList(
                "action-plan-state",
                List.of(
                        new Value("DRAFT", "concept", "draft"),
                        new Value("CONSULTED", "overlegd", "consulted"),
                        new Value("DISCUSSED_WITH_PARENTS", "besproken met ouders", "discussed with parents"),
                        new Value("AGREED", "akkoord", "agreed"),
                        new Value("RUNNING", "loopt", "running"),
                        new Value("REVIEWED", "teruggekeken", "reviewed"),
                        new Value("CLOSED", "afgesloten", "closed")));
    }

    private static ValueList discussionStates() {
        return new ValueList(
                "child-discussion-state",
                List.of(
                        new Value("PLANNED", "gepland", "planned"),
                        new Value("HELD", "gehouden", "held"),
                        new Value("RECAPPED", "afspraken vastgelegd", "agreements written down"),
                        new Value("CANCELLED", "gaat niet door", "cancelled")));
    }

    private static ValueList followUpStates() {
        return new ValueList(
                "follow-up-state",
                List.of(
                        new Value("OPEN", "te doen", "to do"),
                        new Value("DONE", "gedaan", "done"),
                        new Value("DROPPED", "vervallen", "dropped")));
    }
}
