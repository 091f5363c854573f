package org.houvast.histories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.Membership;

/** Steps of the host and of time: what the product is told of, or finds when it looks. */
final class Hosts {
    private static final List<String> MENTORS = List.of("vera", "mila", "omar", "cleo");

    private Hosts() {}

    static void begin(History h) {
        Child child = h.child;
        child.group = h.chance(70) ? "sun" : h.pick(Centre.GROUPS);
        child.places.add(Centre.location(child.group));
        child.mentor = h.chance(60) ? h.pick(MENTORS) : "";
        write(h);
        for (String one : h.chance(80) ? List.of("mother", "father") : List.of("mother")) {
            String key = Words.of(child.number, one);
            h.world.host.guardian(new GuardianRecord(
                    new GuardianRef(key),
                    new PersonRef("person-" + key),
                    Words.of(child.number, one + "name"),
                    null,
                    false));
            stands(h, key, new Child.Standing(h.chance(85) ? Custody.YES : Custody.UNKNOWN, false, false));
        }
        if (h.chance(60)) {
            h.world.assignCoach();
        }
    }

    /** the child as it is now, with one group from today on */
    private static void write(History h) {
        Child child = h.child;
        h.world.host.child(new ChildRecord(
                child.ref(),
                Words.of(child.number, "name"),
                child.born,
                List.of(new Membership(new GroupRef(child.group), h.world.today(), null)),
                child.mentor.isEmpty() ? null : new StaffRef(child.mentor),
                child.left ? h.world.today().minusDays(1) : null));
    }

    private static void stands(History h, String guardian, Child.Standing standing) {
        h.world.host.guardianship(new Guardianship(
                new GuardianRef(guardian),
                h.child.ref(),
                standing.custody(),
                null,
                null,
                standing.restricted(),
                h.chance(10),
                standing.restrained()));
        h.child.guardians.put(guardian, standing);
        h.note(guardian + " " + standing);
    }

    static void custody(History h) {
        String guardian = h.pick(new ArrayList<>(h.child.guardians.keySet()));
        Custody custody = h.chance(55) ? Custody.YES : h.chance(50) ? Custody.NO : Custody.UNKNOWN;
        stands(h, guardian, new Child.Standing(custody, h.chance(15), h.chance(10)));
    }

    static void move(History h) {
        if (h.child.left) {
            return;
        }
        h.world.clock.advance(Duration.ofDays(1));
        h.child.group = h.chance(20) ? Centre.CLASS : h.pick(Centre.GROUPS);
        h.child.places.add(Centre.location(h.child.group));
        h.world.host.childMoves(h.child.key, h.child.group, h.world.today());
        h.note("to " + h.child.group);
    }

    static void mentor(History h) {
        h.child.mentor = h.pick(MENTORS);
        h.world.host.mentor(h.child.key, h.child.mentor);
        h.note(h.child.mentor);
    }

    /** the host had the child twice */
    static void merge(History h) {
        if (h.child.merged || h.child.left) {
            return;
        }
        String old = h.child.key;
        h.child.merged = true;
        h.child.key = Words.of(h.child.number, "twin");
        write(h);
        h.child.guardians.forEach((guardian, standing) -> stands(h, guardian, standing));
        h.world.host.childrenMerge(old, h.child.key);
        h.note(new ChildRef(old) + " into " + h.child.ref());
    }

    static void leave(History h) {
        if (h.child.left) {
            return;
        }
        h.world.clock.advance(Duration.ofDays(1));
        h.world.host.childLeaves(h.child.key, h.world.today());
        h.world.clock.advance(Duration.ofDays(1));
        h.child.left = true;
    }

    static void pass(History h) {
        int hours = h.chance(50) ? 1 + h.random.nextInt(30) : 24 * h.random.nextInt(120);
        h.world.clock.advance(Duration.ofHours(hours));
        h.note(hours + " hours");
    }

    static void assign(History h) {
        h.world.assignCoach();
    }

    static void endAssignment(History h) {
        h.world.endAssignment();
    }
}
