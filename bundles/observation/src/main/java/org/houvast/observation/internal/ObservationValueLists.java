package org.houvast.observation.internal;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.osgi.service.component.annotations.Component;

/** The codes of observation with their labels (domain 4.3). */
@Component
public final class ObservationValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(
                new ValueList(
                        "observation-kind",
                        List.of(
                                new Value("FREE", "vrij opschrijven", "free text"),
                                new Value(
                                        "ABC",
                                        "ABC: wat ging vooraf, gedrag, gevolg",
                                        "ABC: antecedent, behaviour, consequence"))),
                new ValueList(
                        "observation-state",
                        List.of(
                                new Value("DRAFT", "concept", "draft"),
                                new Value("FINAL", "definitief", "final"),
                                new Value("AMENDED", "definitief, aangevuld", "final, amended"))),
                new ValueList("task", List.of(new Value(ObservationDrafts.TASK, "concept afmaken", "finish a draft"))));
    }
}
