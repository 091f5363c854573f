package org.houvast.administration.internal.screens;

import java.time.LocalDate;
import java.util.Set;
import org.houvast.administration.ChildView;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.internal.access.AdministrationAccess;
import org.houvast.administration.internal.access.Unknown;
import org.houvast.commons.ChildRef;
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

/** A child and its timeline. */
final class ChildScreen {
    private final Guard guard;
    private final HostRecords host;
    private final ChildTimeline timeline;

    ChildScreen(Guard guard, HostRecords host, ChildTimeline timeline) {
        this.guard = guard;
        this.host = host;
        this.timeline = timeline;
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

    Page<TimelineContributor.Item> timeline(Actor actor, Reading reading, ChildRef ref, PageRequest page) {
        ChildRef child = permitted(actor, reading, ref).child().ref();
        return timeline.page(actor, reading, child, page);
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
}
