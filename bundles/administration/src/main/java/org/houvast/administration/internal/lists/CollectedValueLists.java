package org.houvast.administration.internal.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.ValueListSource;
import org.houvast.administration.ValueLists;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The value lists of all modules; lists of one name from several modules are one, and the first label of a code counts. */
@Component
public final class CollectedValueLists implements ValueLists {
    private final ValueListSources sources;

    @Activate
    public CollectedValueLists(@Reference ValueListSources sources) {
        this.sources = sources;
    }

    @Override
    public List<Labelled> all(Language language) {
        List<Labelled> lists = new ArrayList<>();
        collected().forEach((name, values) -> lists.add(labelled(name, values, language)));
        return lists;
    }

    @Override
    public Labelled named(String name, Language language) {
        Map<String, ValueListSource.Value> values = collected().get(name);
        if (values == null) {
            throw Problem.of(AdministrationProblems.VALUE_LIST_UNKNOWN);
        }
        return labelled(name, values, language);
    }

    private Map<String, Map<String, ValueListSource.Value>> collected() {
        Map<String, Map<String, ValueListSource.Value>> lists = new TreeMap<>();
        for (ValueListSource source : sources.all()) {
            for (ValueListSource.ValueList list : source.valueLists()) {
                Map<String, ValueListSource.Value> values =
                        lists.computeIfAbsent(list.name(), n -> new LinkedHashMap<>());
                list.values().forEach(v -> values.putIfAbsent(v.code(), v));
            }
        }
        return lists;
    }

    private static Labelled labelled(String name, Map<String, ValueListSource.Value> values, Language language) {
        return new Labelled(
                name,
                values.values().stream()
                        .map(v -> new LabelledValue(
                                v.code(),
                                switch (language) {
                                    case NL -> v.nl();
                                    case EN -> v.en();
                                },
                                v.nl(),
                                v.en()))
                        .toList());
    }
}
