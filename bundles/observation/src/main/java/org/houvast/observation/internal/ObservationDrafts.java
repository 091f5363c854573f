package org.houvast.observation.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.administration.Module;
import org.houvast.administration.RunningWork;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.Place;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts: they wait for their author, and should be finished before the module is stopped. */
@Component
public final class ObservationDrafts implements WorkQueueContributor, RunningWork {
    /** what a draft waits for, a code of the value list {@code task} */
    static final String TASK = "finish-draft";

    private static final String DRAFTS = "select o.id, o.captured_at, o.child_key, o.group_key, o.location_key,"
            + " o.work_form, o.controller_key, o.author_key, o.case_id, o.several from observation_observation o"
            + " where o.author_key = ? and o.state = 'DRAFT' and ";
    private static final String ORDER = " order by o.captured_at, o.id limit ?";

    private final Rows rows;
    private final Aliases aliases;

    private record Draft(UUID id, Instant capturedAt, AccessColumns access, boolean several) {}

    @Activate
    public ObservationDrafts(
            @Reference(target = "(module=observation)") DataSource dataSource, @Reference Aliases aliases) {
        this.rows = Rows.on(dataSource);
        this.aliases = aliases;
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        ReadableRows readable = ReadableRows.of(reading, ObservationAccess.READ_DRAFT);
        List<Draft> drafts = actor.staff()
                .map(staff -> rows.list(
                        DRAFTS + readable.sql() + ORDER,
                        p -> {
                            p.key(staff.ref());
                            readable.bind(p);
                            p.number(limit);
                        },
                        row -> new Draft(row.uuid(1), row.instant(2), AccessColumns.of(row, 3), row.bool(10))))
                .orElse(List.of());
        reading.listed(
                ObservationAccess.READ_DRAFT,
                ObservationEntity.TYPE,
                drafts.stream().map(Draft::id).toList(),
                AccessColumns.children(drafts.stream().map(Draft::access).toList()));
        ReaderNames names = ReaderNames.of(
                actor, aliases, drafts.stream().map(Draft::access).toList());
        return drafts.stream().map(draft -> item(draft, names)).toList();
    }

    private static Item item(Draft draft, ReaderNames names) {
        return new Item(
                ObservationEntity.TYPE,
                draft.id(),
                TASK,
                names.subject(draft.access()),
                draft.capturedAt(),
                null,
                false);
    }

    @Override
    public Module module() {
        return Module.OBSERVATION;
    }

    @Override
    public long open(Place place) {
        return rows.first(
                        "select count(*) from observation_observation"
                                + " where location_key = ? and work_form = ? and state = 'DRAFT'",
                        p -> p.key(place.location()).name(place.workForm()),
                        row -> row.number(1))
                .orElse(0L);
    }
}
