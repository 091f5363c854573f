package org.houvast.coaching.internal.question;

import java.util.ArrayList;
import java.util.List;
import org.houvast.coaching.Duty;
import org.houvast.coaching.DutySource;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.Place;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Holds the duty sources of later modules, which may come and go. */
@Component(service = DutySources.class)
public class DutySources {
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<DutySource> sources = List.of();

    /** what the sources that are there ask for */
    List<Duty> duties(QuestionId question, Outcome outcome, Place place) {
        List<Duty> duties = new ArrayList<>();
        for (DutySource source : sources) {
            duties.addAll(source.duties(question, outcome, place));
        }
        return duties;
    }

    /** the sources of a test or of a host without OSGi */
    public static DutySources of(DutySource... sources) {
        DutySources held = new DutySources();
        held.sources = List.of(sources);
        return held;
    }
}
