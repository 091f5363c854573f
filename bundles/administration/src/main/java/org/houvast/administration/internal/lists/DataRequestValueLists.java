package org.houvast.administration.internal.lists;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.houvast.administration.internal.screens.DataRequestQueue;
import org.osgi.service.component.annotations.Component;

/** The codes of requests of persons and of restrictions with their labels: privacy, whose they are, knows no value lists. */
@Component
public final class DataRequestValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(
                new ValueList(
                        "task",
                        List.of(new Value(
                                DataRequestQueue.TASK,
                                "een verzoek over eigen gegevens beantwoorden",
                                "answer a request about own data"))),
                new ValueList(
                        "data-request-kind",
                        List.of(
                                new Value("ACCESS", "inzage", "access"),
                                new Value("RECTIFICATION", "verbeteren", "rectification"),
                                new Value("ERASURE", "vernietigen", "erasure"),
                                new Value("RESTRICTION", "voorlopig niet gebruiken", "restriction"),
                                new Value("PORTABILITY", "meenemen", "portability"))),
                new ValueList(
                        "data-request-state",
                        List.of(
                                new Value("RECEIVED", "binnengekomen", "received"),
                                new Value("IDENTIFIED", "aanvrager bekend", "asker identified"),
                                new Value("COLLECTED", "verzameld", "collected"),
                                new Value("REVIEWED", "nagekeken", "reviewed"),
                                new Value("ANSWERED", "beantwoord", "answered"),
                                new Value("REFUSED", "geweigerd", "refused"),
                                new Value("WITHDRAWN", "ingetrokken", "withdrawn"))),
                new ValueList(
                        "data-request-item-decision",
                        List.of(
                                new Value("INCLUDE", "gaat mee", "goes out"),
                                new Value("REDACT", "gaat mee met andere woorden", "goes out with other words"),
                                new Value("LEAVE_OUT", "blijft hier", "stays here"))),
                new ValueList(
                        "restriction-ground",
                        List.of(
                                new Value(
                                        "ACCURACY_CONTESTED",
                                        "het klopt volgens de aanvrager niet",
                                        "accuracy contested"),
                                new Value(
                                        "UNLAWFUL", "het mocht niet, maar moet blijven", "unlawful, not to be erased"),
                                new Value("NEEDED_FOR_CLAIM", "nodig voor een rechtszaak", "needed for a legal claim"),
                                new Value("OBJECTION_PENDING", "bezwaar wordt afgewogen", "objection pending"))),
                new ValueList(
                        "restriction-state",
                        List.of(
                                new Value("ACTIVE", "apart gezet", "set apart"),
                                new Value("LIFTED", "weer open", "open again"))));
    }
}
