package org.houvast.privacy.internal.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.HostException;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.PersonRecord;
import org.houvast.host.spi.StaffRecord;
import org.jspecify.annotations.Nullable;

/** Looks whether an answer of the host can be one: what is null, or was not asked for, is nonsense and closes. */
public final class HostAnswers {
    private HostAnswers() {}

    static <T> T something(@Nullable T answer) {
        if (answer == null) {
            throw nonsense("nothing where an answer was expected");
        }
        return answer;
    }

    /** records by the keys that were asked for */
    public static <K, V> Map<K, V> found(@Nullable Map<K, V> answer, Set<K> asked, Function<V, K> key) {
        Map<K, V> records = something(answer);
        for (Map.Entry<K, V> entry : records.entrySet()) {
            V found = something(entry.getValue());
            if (!asked.contains(entry.getKey()) || !entry.getKey().equals(key.apply(found))) {
                throw nonsense("a record that was not asked for");
            }
            whole(found);
        }
        return records;
    }

    /** a set of records, each of which must be one that was meant */
    public static <V> Set<V> meant(@Nullable Set<V> answer, Predicate<V> meant) {
        Set<V> records = something(answer);
        for (V found : records) {
            whole(something(found));
            if (!meant.test(found)) {
                throw nonsense("a record that was not asked for");
            }
        }
        return records;
    }

    /** the person, when it is the one that was asked for */
    @SuppressWarnings("NullableOptional") // a host may answer nonsense
    public static Optional<PersonRecord> person(
            @Nullable Optional<PersonRecord> answer, Predicate<PersonRecord> meant) {
        Optional<PersonRecord> person = something(answer);
        if (person.isPresent()) {
            something(person.get().ref());
            if (!meant.test(person.get())) {
                throw nonsense("a person who was not asked for");
            }
        }
        return person;
    }

    /** the sets of a map, one for each key that was asked for; a key without one has the empty set */
    public static <K, V> Map<K, Set<V>> sets(@Nullable Map<K, Set<V>> answer, Set<K> asked, Function<V, K> key) {
        Map<K, Set<V>> sets = something(answer);
        for (Map.Entry<K, Set<V>> entry : sets.entrySet()) {
            if (!asked.contains(entry.getKey())) {
                throw nonsense("a set that was not asked for");
            }
            for (V one : something(entry.getValue())) {
                if (!entry.getKey().equals(key.apply(something(one)))) {
                    throw nonsense("a record that was not asked for");
                }
            }
        }
        return sets;
    }

    private static void whole(Object found) {
        boolean whole = true;
        if (found instanceof GroupRecord group) {
            whole = present(group.location(), group.workForm());
        } else if (found instanceof LocationRecord location) {
            whole = present(location.zone())
                    && location.workForms().stream().allMatch(w -> present(w.workForm(), w.controller()));
        } else if (found instanceof StaffRecord staff) {
            whole = present(staff.person(), staff.organisation())
                    && staff.roles().stream().allMatch(r -> present(r.role()))
                    && areWhole(staff.memberships());
        } else if (found instanceof ChildRecord child) {
            whole = areWhole(child.memberships());
        }
        if (!whole) {
            throw nonsense("a record without what every one has");
        }
    }

    private static boolean areWhole(List<Membership> memberships) {
        for (Membership membership : memberships) {
            if (!present(membership.group(), membership.from())) {
                return false;
            }
        }
        return true;
    }

    private static boolean present(@Nullable Object... values) {
        for (Object value : values) {
            if (value == null) {
                return false;
            }
        }
        return true;
    }

    private static HostException nonsense(String what) {
        return new HostException("the host gave " + what);
    }
}
