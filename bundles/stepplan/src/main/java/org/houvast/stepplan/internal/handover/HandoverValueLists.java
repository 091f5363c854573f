package org.houvast.stepplan.internal.handover;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.osgi.service.component.annotations.Component;

/** The codes of handovers with their labels. */
@Component
public final class HandoverValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(
                new ValueList(
                        "handover-kind",
                        List.of(
                                new Value("SCHOOL", "naar school", "to school"),
                                new Value("BSO", "naar de buitenschoolse opvang", "to after-school care"))),
                new ValueList(
                        "handover-channel",
                        List.of(
                                new Value("HERE", "in dit systeem", "in this system"),
                                new Value("SECURE_MESSAGE", "veilig bericht", "secure message"),
                                new Value("ON_PAPER", "op papier", "on paper"))),
                new ValueList(
                        "handover-state",
                        List.of(
                                new Value("DRAFT", "concept", "draft"),
                                new Value("PARENT_REVIEW", "bij de ouders", "with the parents"),
                                new Value("CONSENTED", "ouders vinden het goed", "parents agree"),
                                new Value("SENT", "verstuurd", "sent"),
                                new Value("RECEIVED", "ontvangen", "received"),
                                new Value("WARM_TALK", "besproken", "talked over"),
                                new Value("DONE", "klaar", "done"),
                                new Value("REFUSED", "ouders vinden het niet goed", "parents refuse"),
                                new Value("DESTROYED", "vernietigd", "destroyed"))),
                new ValueList("task", HandoverTask.labels()));
    }
}
