package org.houvast.observation.internal.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.Subject;
import org.houvast.observation.internal.ObservationAccess;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests that run today wait for those who are asked, until they begin an observation for it. */
@Component
public final class RequestQueue implements WorkQueueContributor {
    private final RequestRows rows;
    private final RequestDocuments documents;

    @Activate
    public RequestQueue(
            @Reference(target = "(module=observation)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Aliases aliases,
            @Reference HostRecords host) {
        this.rows = new RequestRows(dataSource, host);
        this.documents = new RequestDocuments(guard, aliases);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        List<RequestRows.Line> lines = actor.staff()
                .map(staff -> rows.waiting(actor, reading, staff.ref(), limit))
                .orElse(List.of());
        reading.listed(
                ObservationAccess.REQUEST_READ,
                RequestEntity.TYPE,
                lines.stream().map(RequestRows.Line::id).toList(),
                AccessColumns.children(
                        lines.stream().map(RequestRows.Line::access).toList()));
        Map<UUID, Subject> subjects = documents.subjects(actor, lines);
        return lines.stream()
                .map(line -> new Item(
                        RequestEntity.TYPE,
                        line.id(),
                        "observe",
                        Objects.requireNonNull(subjects.get(line.id())),
                        line.requestedAt(),
                        line.until(),
                        false))
                .toList();
    }
}
