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
                        "observation-state",
                        List.of(
                                new Value("DRAFT", "concept", "draft"),
                                new Value("FINAL", "definitief", "final"),
                                new Value("AMENDED", "definitief, aangevuld", "final, amended"),
                                new Value("RETRACTED", "ingetrokken", "retracted"))),
                new ValueList(
                        "observation-request-state",
                        List.of(new Value("OPEN", "loopt", "open"), new Value("ENDED", "voorbij", "ended"))),
                new ValueList(
                        "observation-field-type",
                        List.of(
                                new Value("TEXT", "tekst", "text"),
                                new Value("NUMBER", "heel getal", "whole number"),
                                new Value("YES_NO", "ja of nee", "yes or no"),
                                new Value("CHOICE", "een keuze", "one choice"),
                                new Value("CHOICES", "meer keuzes", "several choices"),
                                new Value("SERIES", "rij getallen in de tijd", "numbers in the order of time"),
                                new Value("DATE", "dag", "day"),
                                new Value("TIME", "dag en tijd", "day and time"))),
                new ValueList(
                        "observation-field-part",
                        List.of(
                                new Value("FACT", "feit", "fact"),
                                new Value("STRENGTH", "wat goed ging", "strength"),
                                new Value("INTERPRETATION", "wat ik erbij denk", "interpretation"))),
                new ValueList(
                        "observation-pattern-by",
                        List.of(
                                new Value("HOUR", "uur van de dag", "hour of the day"),
                                new Value("PLACE", "plek", "place"),
                                new Value("ACTIVITY", "bezigheid", "activity"),
                                new Value("TRIGGER", "aanleiding", "what set it off"))),
                new ValueList(
                        "task",
                        List.of(
                                new Value(ObservationDrafts.TASK, "concept afmaken", "finish a draft"),
                                new Value("observe", "observeren", "observe"))));
    }
}
