package org.houvast.stepplan.internal.discussion;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.stepplan.ChildDiscussionState;
import org.houvast.stepplan.internal.CaseLists;
import org.houvast.stepplan.internal.DiscussionAccess;
import org.houvast.stepplan.internal.StepPlanTask;
import org.houvast.stepplan.internal.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What in child discussions waits for the actor: meetings to which it is invited, and what it is to do. */
@Component
public final class DiscussionQueue implements WorkQueueContributor {
    private static final String INVITED = "select " + CaseLists.COLUMNS
            + ", o.held_on from stepplan_discussion o where o.state in ('PLANNED', 'HELD')"
            + " and o.id in (select a.discussion_id from stepplan_discussion_attendee a where a.staff_key = ?) and ";

    private final Rows rows;
    private final FollowUpRows followUps;

    @Activate
    public DiscussionQueue(@Reference Workbench bench) {
        this.rows = Rows.on(bench.dataSource());
        this.followUps = new FollowUpRows(bench.dataSource(), bench.aliases());
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        StaffRef own = actor.staff().get().ref();
        LocalDate today = actor.scope().today();
        List<FollowUpRows.Line> open = followUps.waiting(reading, own, limit);
        Map<UUID, String> known = followUps.shown(actor, reading, open);
        List<Item> items = new ArrayList<>();
        open.forEach(l -> items.add(new Item(
                FollowUpEntity.TYPE,
                l.head().id(),
                StepPlanTask.DO_FOLLOW_UP.code(),
                CaseLists.subject(actor, FollowUpEntity.TYPE, l.head(), known),
                l.head().createdAt(),
                l.by(),
                l.by().isBefore(today))));
        items.addAll(meetings(reading, own, today, limit));
        return items.stream()
                .sorted(Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Item::since))
                .limit(limit)
                .toList();
    }

    private List<Item> meetings(Reading reading, StaffRef own, LocalDate today, int limit) {
        ScopeCondition scope = reading.condition(DiscussionAccess.READ, "o");
        List<Item> items = rows.list(
                INVITED + scope.sql() + " order by o.held_on, o.id limit ?",
                p -> {
                    p.key(own);
                    scope.bind(p);
                    p.number(limit);
                },
                row -> meeting(row, today));
        reading.listedOfNoChild(
                DiscussionAccess.READ,
                ChildDiscussionEntity.TYPE,
                items.stream().map(Item::id).toList());
        return items;
    }

    private static Item meeting(Row row, LocalDate today) throws SQLException {
        CaseLists.Head head = CaseLists.Head.of(row);
        LocalDate on = row.date(12);
        boolean planned = head.state().equals(ChildDiscussionState.PLANNED.name());
        return new Item(
                ChildDiscussionEntity.TYPE,
                head.id(),
                (planned ? StepPlanTask.HOLD_DISCUSSION : StepPlanTask.RECAP_DISCUSSION).code(),
                head.access().subject(false, null),
                head.createdAt(),
                on,
                on.isBefore(today));
    }
}
