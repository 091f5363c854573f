package org.houvast.coaching.internal.guest;

import java.util.List;
import org.houvast.administration.ValueListSource;
import org.osgi.service.component.annotations.Component;

/** The codes of guests of cases with their labels. */
@Component
public final class GuestValueLists implements ValueListSource {
    @Override
    public List<ValueList> valueLists() {
        return List.of(new ValueList(
                "case-guest-state",
                List.of(new Value("INVITED", "uitgenodigd", "invited"), new Value("ENDED", "gestopt", "ended"))));
    }
}
