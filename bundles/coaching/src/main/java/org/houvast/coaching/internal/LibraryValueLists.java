package org.houvast.coaching.internal;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.osgi.service.component.annotations.Component;

/** The codes of the library of an organisation with their labels. */
@Component
public final class LibraryValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(
                new ValueList(
                        "library-state",
                        List.of(
                                new Value("PROPOSED", "aangeboden", "offered"),
                                new Value("PUBLISHED", "gepubliceerd", "published"),
                                new Value("RETIRED", "weggehaald", "retired"))),
                new ValueList(
                        "case-extract-state",
                        List.of(new Value("DRAFT", "concept", "draft"), new Value("FINAL", "nagekeken", "checked"))),
                new ValueList(
                        "approach-source",
                        List.of(new Value("APPROACH", "aanpak", "approach"), new Value("TIP", "tip", "tip"))));
    }
}
