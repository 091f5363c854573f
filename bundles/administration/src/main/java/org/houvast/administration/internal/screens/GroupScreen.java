package org.houvast.administration.internal.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.administration.BoardContributor;
import org.houvast.administration.GroupBoard;
import org.houvast.administration.GroupView;
import org.houvast.administration.internal.access.AdministrationAccess;
import org.houvast.administration.internal.access.Unknown;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;

/** A group and its board. One visit to the host, and one statement of each contributor. */
final class GroupScreen {
    private final Guard guard;
    private final HostRecords host;
    private final Locations locations;
    private final BoardContributors contributors;

    GroupScreen(Guard guard, HostRecords host, Locations locations, BoardContributors contributors) {
        this.guard = guard;
        this.host = host;
        this.locations = locations;
        this.contributors = contributors;
    }

    GroupView group(Actor actor, Reading reading, GroupRef ref) {
        GroupPicture picture = found(actor, reading, ref);
        GroupRecord group = picture.group();
        return new GroupView(
                group.ref(),
                group.name(),
                group.location(),
                picture.location().name(),
                group.workForm(),
                picture.children().size(),
                locations.modules(group.place()));
    }

    GroupBoard board(Actor actor, Reading reading, GroupRef ref) {
        GroupPicture picture = found(actor, reading, ref);
        GroupRecord group = picture.group();
        LocalDate today = actor.scope().today();
        Map<ChildRef, List<BoardContributor.Item>> ofChild = new HashMap<>();
        List<ChildRecord> known = known(actor, picture);
        known.forEach(child -> ofChild.put(child.ref(), new ArrayList<>()));
        List<BoardContributor.Item> others = distribute(actor, reading, picture, ofChild);
        List<GroupBoard.BoardChild> children = new ArrayList<>();
        for (ChildRecord child : known) {
            children.add(new GroupBoard.BoardChild(
                    child.ref(),
                    child.displayName(),
                    Ages.months(child.birthDate(), today),
                    ofChild.getOrDefault(child.ref(), List.of())));
        }
        return new GroupBoard(
                group.ref(),
                group.name(),
                group.location(),
                group.workForm(),
                today,
                picture.children().size(),
                children,
                others);
    }

    private GroupPicture found(Actor actor, Reading reading, GroupRef ref) {
        LocalDate today = actor.scope().today();
        GroupPicture picture = host.ask(h -> GroupPicture.take(h, ref, today))
                .orElseThrow(() -> Unknown.group(reading, AdministrationAccess.GROUP_READ, ref));
        reading.permit(AdministrationAccess.GROUP_READ, target(Set.of(), picture));
        return picture;
    }

    /** the children whom the actor may know by name, in the order of their names */
    private List<ChildRecord> known(Actor actor, GroupPicture picture) {
        return picture.children().stream()
                .filter(c -> known(actor, target(Set.of(c.ref()), picture)))
                .sorted(Comparator.comparing(ChildRecord::displayName)
                        .thenComparing(c -> c.ref().key()))
                .toList();
    }

    /** a parent who is staff knows the own child, but does not read it as staff */
    private boolean known(Actor actor, Target child) {
        return actor.scope().mayName(child)
                && guard.refusal(actor, AdministrationAccess.CHILD_READ, child).isEmpty();
    }

    /** gives each child its items; what is left is about the group, or about a child known by an alias */
    private List<BoardContributor.Item> distribute(
            Actor actor, Reading reading, GroupPicture picture, Map<ChildRef, List<BoardContributor.Item>> ofChild) {
        Set<ChildRef> keys = new HashSet<>();
        picture.children().forEach(c -> keys.addAll(host.keys(c.ref())));
        List<BoardContributor.Item> others = new ArrayList<>();
        for (BoardContributor contributor : contributors.all()) {
            for (BoardContributor.Item item :
                    contributor.items(actor, reading, picture.group().ref(), Set.copyOf(keys))) {
                Optional<ChildRef> child = item.subject().child().map(host::current);
                child.map(ofChild::get).orElse(others).add(item);
            }
        }
        return others;
    }

    private static Target target(Set<ChildRef> children, GroupPicture picture) {
        GroupRecord group = picture.group();
        return new Target(
                children.isEmpty() ? "group" : "child",
                null,
                children,
                group.ref(),
                group.place(),
                picture.controller(),
                null,
                null);
    }
}
