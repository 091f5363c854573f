package org.houvast.coaching.internal;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.osgi.service.component.annotations.Component;

/** The codes of what is arranged around coaching, with their labels. */
@Component
public final class ArrangementValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(
                new ValueList(
                        "agreement-state",
                        List.of(
                                new Value("PLANNED", "gaat nog in", "still to begin"),
                                new Value("ACTIVE", "loopt", "holds"),
                                new Value("ENDED", "voorbij", "over"))),
                new ValueList(
                        "party-role",
                        List.of(
                                new Value("CONTROLLER", "verwerkingsverantwoordelijke", "controller"),
                                new Value("PROCESSOR", "verwerker", "processor"))),
                applicationState(),
                declineReason(),
                new ValueList(
                        "series-state",
                        List.of(
                                new Value("PROPOSED", "voorgesteld", "proposed"),
                                new Value("AGREED", "afgesproken", "agreed"),
                                new Value("CANCELLED", "afgezegd", "cancelled"))),
                new ValueList(
                        "task",
                        List.of(
                                new Value("evaluate-agreement", "samenwerking evalueren", "evaluate an agreement"),
                                new Value(
                                        "decide-application", "aanvraag beoordelen", "decide about an application"))));
    }

    private static ValueList applicationState() {
        return new ValueList(
                "application-state",
                List.of(
                        new Value("RECEIVED", "ontvangen", "received"),
                        new Value("INTAKE", "intake", "intake"),
                        new Value("ACCEPTED", "toegekend", "accepted"),
                        new Value("DECLINED", "afgewezen", "declined"),
                        new Value("WITHDRAWN", "ingetrokken", "withdrawn")));
    }

    private static ValueList declineReason() {
        return new ValueList(
                "decline-reason",
                List.of(
                        new Value("NO_CAPACITY", "geen coach met ruimte", "no coach with room"),
                        new Value("NO_AGREEMENT", "geen samenwerkingsafspraak", "no cooperation agreement"),
                        new Value("OTHER_SUPPORT", "andere hulp past beter", "other support fits better"),
                        new Value("OTHER", "anders", "other")));
    }
}
