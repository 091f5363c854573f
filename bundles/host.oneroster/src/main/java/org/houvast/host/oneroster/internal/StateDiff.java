package org.houvast.host.oneroster.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.HostKey;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.HostChange;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.StaffRecord;
import org.jspecify.annotations.Nullable;

/** What changed from one state to the next. A merge of two children does not show in an export: one of them is removed. */
final class StateDiff {
    private final CentreState before;
    private final CentreState after;
    private final Instant at;
    private final List<HostChange> changes = new ArrayList<>();

    private StateDiff(CentreState before, CentreState after, Instant at) {
        this.before = before;
        this.after = after;
        this.at = at;
    }

    /** the changes, places before persons */
    static List<HostChange> between(CentreState before, CentreState after, Instant at) {
        StateDiff diff = new StateDiff(before, after, at);
        diff.locations();
        Set<GroupRef> replaced = diff.groups();
        diff.children(replaced);
        diff.staff();
        diff.guardians();
        return diff.changes;
    }

    private void locations() {
        compare(before.locations().register(), after.locations().register(), LocationRecord::ref, (was, is) -> {
            LocationRecord any = is == null ? Objects.requireNonNull(was) : is;
            if (!Objects.equals(was, is) || !before.locations().sameDays(after.locations(), any.ref())) {
                changes.add(new HostChange.LocationChanged(any.ref(), at));
            }
        });
    }

    /** the groups that are at another place than before */
    private Set<GroupRef> groups() {
        Set<GroupRef> replaced = new HashSet<>();
        compare(before.groups().register(), after.groups().register(), GroupRecord::ref, (was, is) -> {
            if (!Objects.equals(was, is)) {
                GroupRecord any = is == null ? Objects.requireNonNull(was) : is;
                changes.add(new HostChange.GroupChanged(any.ref(), at));
                if (was != null && is != null && !was.place().equals(is.place())) {
                    replaced.add(any.ref());
                }
            }
        });
        return replaced;
    }

    private void children(Set<GroupRef> replaced) {
        compare(before.children().register(), after.children().register(), ChildRecord::ref, (was, is) -> {
            if (is == null) {
                changes.add(
                        new HostChange.ChildRemoved(Objects.requireNonNull(was).ref(), at));
            } else if (was == null) {
                changes.add(new HostChange.ChildChanged(is.ref(), at));
            } else {
                child(was, is, replaced);
            }
        });
    }

    private void child(ChildRecord was, ChildRecord is, Set<GroupRef> replaced) {
        boolean left = is.leftOn() != null && !is.leftOn().equals(was.leftOn());
        boolean stays = is.leftOn() == null && was.leftOn() != null;
        if (stays
                || !is.displayName().equals(was.displayName())
                || !Objects.equals(is.birthDate(), was.birthDate())
                || !Objects.equals(is.mentor(), was.mentor())) {
            changes.add(new HostChange.ChildChanged(is.ref(), at));
        }
        if (!Set.copyOf(is.memberships()).equals(Set.copyOf(was.memberships()))
                || is.memberships().stream().anyMatch(m -> replaced.contains(m.group()))) {
            changes.add(new HostChange.ChildMoved(is.ref(), at));
        }
        if (left) {
            changes.add(new HostChange.ChildLeft(is.ref(), at));
        }
    }

    private void staff() {
        compare(before.staff().register(), after.staff().register(), StaffRecord::ref, (was, is) -> {
            if (is == null) {
                changes.add(
                        new HostChange.StaffRemoved(Objects.requireNonNull(was).ref(), at));
            } else if (!is.equals(was)) {
                changes.add(new HostChange.StaffChanged(is.ref(), at));
                if (was != null && is.leftOn() != null && !is.leftOn().equals(was.leftOn())) {
                    changes.add(new HostChange.StaffLeft(is.ref(), at));
                }
            }
        });
    }

    private void guardians() {
        Predicate<GuardianRef> same =
                g -> before.guardians().of(g).equals(after.guardians().of(g));
        compare(before.guardians().register(), after.guardians().register(), GuardianRecord::ref, (was, is) -> {
            GuardianRecord any = is == null ? Objects.requireNonNull(was) : is;
            if (!Objects.equals(was, is) || !same.test(any.ref())) {
                changes.add(new HostChange.GuardianChanged(any.ref(), at));
            }
        });
    }

    /** hands over both records of each key; null for the one that is not there */
    private static <R extends HostKey, T> void compare(
            Register<R, T> before,
            Register<R, T> after,
            Function<T, R> ref,
            BiConsumer<@Nullable T, @Nullable T> pair) {
        for (T is : after.all()) {
            pair.accept(before.get(ref.apply(is)), is);
        }
        for (T was : before.all()) {
            if (after.get(ref.apply(was)) == null) {
                pair.accept(was, null);
            }
        }
    }
}
