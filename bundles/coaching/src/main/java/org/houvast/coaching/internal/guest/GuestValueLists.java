package org.houvast.coaching.internal.guest;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.osgi.service.component.annotations.Component;

/** The codes of guests and of who else is in a case, with their labels. */
@Component
public final class GuestValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(
                new ValueList(
                        "case-guest-state",
                        List.of(
                                new Value("INVITED", "uitgenodigd", "invited"),
                                new Value("ENDED", "gestopt", "ended"))),
                new ValueList(
                        "case-role",
                        List.of(
                                new Value("ASKER", "stelde de vraag", "asked the question"),
                                new Value("STAFF", "doet mee voor de groep", "takes part for the group"),
                                new Value("COACH", "coach", "coach"),
                                new Value("MENTOR", "mentor van het kind", "mentor of the child"),
                                new Value("GUEST", "gast", "guest"))));
    }
}
