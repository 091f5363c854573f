package org.houvast.administration.internal.screens;

import java.util.List;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.DataRequests;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests of persons wait for the data protection officer; of privacy, which knows no work queue. */
@Component
public final class DataRequestQueue implements WorkQueueContributor {
    /** what a request waits for, a code of the value list {@code task} */
    public static final String TASK = "answer-data-request";

    private static final String KIND = "data-request";

    private final DataRequests requests;

    @Activate
    public DataRequestQueue(@Reference DataRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        return requests.waiting(actor, reading, limit).stream()
                .map(w -> new Item(
                        KIND,
                        w.id().value(),
                        TASK,
                        w.child() == null ? null : Subject.of(w.child()),
                        w.since(),
                        w.dueOn(),
                        w.overdue()))
                .toList();
    }
}
