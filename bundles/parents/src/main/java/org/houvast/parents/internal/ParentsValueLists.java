package org.houvast.parents.internal;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.osgi.service.component.annotations.Component;

/** The codes of contacts with parents with their labels (domain 4.3). */
@Component
public final class ParentsValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(
                new ValueList(
                        "contact-mode",
                        List.of(
                                new Value("INFORM", "informeren", "inform"),
                                new Value("ASK", "vragen", "ask"),
                                new Value("TALK", "gesprek", "talk"),
                                new Value("CO_CREATE", "samen maken", "make together"),
                                new Value("AGREE", "akkoord", "agree"))),
                new ValueList(
                        "contact-direction",
                        List.of(
                                new Value("FROM_CENTRE", "vanuit het centrum", "from the centre"),
                                new Value("FROM_PARENT", "vanuit de ouder", "from the parent"))));
    }
}
