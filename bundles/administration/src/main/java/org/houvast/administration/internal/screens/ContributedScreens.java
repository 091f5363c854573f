package org.houvast.administration.internal.screens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.CentreLocation;
import org.houvast.administration.ChildView;
import org.houvast.administration.GroupBoard;
import org.houvast.administration.GroupView;
import org.houvast.administration.Me;
import org.houvast.administration.Screens;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.administration.internal.access.AdministrationAccess;
import org.houvast.administration.internal.modules.Standings;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens, each read under the guard. */
@Component
public final class ContributedScreens implements Screens {
    /** Most items of the work queue. */
    private static final int QUEUE = 200;

    private static final Comparator<WorkQueueContributor.Item> SOONEST_FIRST = Comparator.comparing(
                    WorkQueueContributor.Item::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkQueueContributor.Item::since)
            .thenComparing(WorkQueueContributor.Item::id);

    private final Guard guard;
    private final WorkQueueContributors queue;
    private final MeScreen me;
    private final GroupScreen groups;
    private final ChildScreen children;

    @Activate
    public ContributedScreens(
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference Standings standings,
            @Reference TimelineContributors timeline,
            @Reference BoardContributors board,
            @Reference WorkQueueContributors queue,
            @Reference(target = "(module=administration)") DataSource dataSource) {
        Locations locations = new Locations(host, standings);
        this.guard = guard;
        this.queue = queue;
        this.me = new MeScreen(host, locations);
        this.groups = new GroupScreen(guard, host, locations, board);
        this.children = new ChildScreen(guard, host, new ChildTimeline(host, timeline, dataSource));
    }

    @Override
    public Me me(Actor actor) {
        return guard.read(actor, reading -> {
            own(reading, AdministrationAccess.ME_READ, "person");
            return me.me(actor);
        });
    }

    @Override
    public List<CentreLocation> locations(Actor actor) {
        return guard.read(actor, reading -> {
            own(reading, AdministrationAccess.ME_READ, "location");
            return me.locations(actor);
        });
    }

    @Override
    public GroupView group(Actor actor, GroupRef group) {
        return guard.read(actor, reading -> groups.group(actor, reading, group));
    }

    @Override
    public GroupBoard board(Actor actor, GroupRef group) {
        return guard.read(actor, reading -> groups.board(actor, reading, group));
    }

    @Override
    public ChildView child(Actor actor, ChildRef child) {
        return guard.read(actor, reading -> children.child(actor, reading, child));
    }

    @Override
    public Page<TimelineContributor.Item> timeline(Actor actor, ChildRef child, PageRequest page) {
        return guard.read(actor, reading -> children.timeline(actor, reading, child, page));
    }

    @Override
    public List<WorkQueueContributor.Item> workQueue(Actor actor) {
        return guard.read(actor, reading -> {
            own(reading, AdministrationAccess.WORK_QUEUE_READ, "work-queue");
            List<WorkQueueContributor.Item> all = new ArrayList<>();
            for (WorkQueueContributor contributor : queue.all()) {
                all.addAll(contributor.items(actor, reading, QUEUE));
            }
            all.sort(SOONEST_FIRST);
            return List.copyOf(all.size() <= QUEUE ? all : all.subList(0, QUEUE));
        });
    }

    /** what everybody may ask about themselves: no row is selected by the condition, the scope itself is what is shown */
    private static void own(Reading reading, Action action, String type) {
        reading.condition(action);
        reading.listedOfNoChild(action, type, List.of());
    }
}
