package org.houvast.administration.internal.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.administration.ChildView;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.internal.access.AdministrationAccess;
import org.houvast.administration.internal.access.Unknown;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;

/** A child and its timeline. */
final class ChildScreen {
    /** newest first; ids are compared as the database does, without sign */
    private static final Comparator<TimelineContributor.Item> NEWEST_FIRST = (a, b) -> {
        int byTime = b.at().compareTo(a.at());
        return byTime != 0 ? byTime : compare(b.id(), a.id());
    };

    private final Guard guard;
    private final HostRecords host;
    private final TimelineContributors contributors;

    ChildScreen(Guard guard, HostRecords host, TimelineContributors contributors) {
        this.guard = guard;
        this.host = host;
        this.contributors = contributors;
    }

    ChildView child(Actor actor, Reading reading, ChildRef ref) {
        ChildPicture picture = permitted(actor, reading, ref);
        ChildRecord child = picture.child();
        StaffRef mentor = child.mentor();
        StaffRecord mentorRecord =
                mentor == null ? null : host.staff(Set.of(mentor)).get(mentor);
        return new ChildView(
                child.ref(),
                child.displayName(),
                Ages.months(child.birthDate(), actor.scope().today()),
                picture.groups().stream()
                        .map(ChildPicture.Group::group)
                        .map(g -> new ChildView.ChildGroup(g.ref(), g.name(), g.location(), g.workForm()))
                        .toList(),
                mentor,
                mentorRecord == null ? null : mentorRecord.displayName(),
                child.leftOn());
    }

    /** Rows of a child whose records were merged stand under several keys; each contributor is asked once for each. */
    Page<TimelineContributor.Item> timeline(Actor actor, Reading reading, ChildRef ref, PageRequest page) {
        ChildRef child = permitted(actor, reading, ref).child().ref();
        Cursor cursor = page.cursor();
        Cursor.@Nullable Position before = cursor == null ? null : cursor.position();
        int limit = page.limit();
        List<TimelineContributor.Item> all = new ArrayList<>(2 * limit);
        boolean more = false;
        for (ChildRef key : host.keys(child)) {
            for (TimelineContributor contributor : contributors.all()) {
                List<TimelineContributor.Item> items = contributor.items(actor, reading, key, before, limit);
                more |= items.size() >= limit;
                all.addAll(items);
            }
        }
        all.sort(NEWEST_FIRST);
        if (all.size() <= limit && !more) {
            return Page.last(all);
        }
        List<TimelineContributor.Item> shown = all.size() <= limit ? all : all.subList(0, limit);
        TimelineContributor.Item last = shown.get(shown.size() - 1);
        return new Page<>(shown, Cursor.after(last.at(), last.id()));
    }

    /** goes on when the actor reaches the child by any of its groups; a child that never had one is found by nobody */
    private ChildPicture permitted(Actor actor, Reading reading, ChildRef ref) {
        ChildRef current = host.current(ref);
        LocalDate today = actor.scope().today();
        ChildPicture picture = host.ask(h -> ChildPicture.take(h, current, today))
                .orElseThrow(() -> Unknown.child(reading, AdministrationAccess.CHILD_READ, ref));
        Target first = null;
        for (ChildPicture.Group group : picture.groups()) {
            Target target = target(actor, current, group);
            if (guard.refusal(actor, AdministrationAccess.CHILD_READ, target).isEmpty()) {
                reading.permit(AdministrationAccess.CHILD_READ, target);
                return picture;
            }
            first = first == null ? target : first;
        }
        if (first != null) {
            reading.permit(AdministrationAccess.CHILD_READ, first);
        }
        throw Unknown.child(reading, AdministrationAccess.CHILD_READ, ref);
    }

    /** A coach reaches a child by its group. Who may not know the child does not reach it, so the group is then left out. */
    private static Target target(Actor actor, ChildRef child, ChildPicture.Group group) {
        GroupRecord record = group.group();
        Target target =
                new Target("child", null, Set.of(child), record.ref(), record.place(), group.controller(), null, null);
        if (actor.scope().mayName(target)) {
            return target;
        }
        return new Target("child", null, target.children(), null, target.place(), target.controller(), null, null);
    }

    private static int compare(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
