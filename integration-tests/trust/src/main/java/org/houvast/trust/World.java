package org.houvast.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A centre of many locations, as it is today: who works where, who is whose child. The same numbers give the same world. */
final class World {
    static final String YOUTH_CARE = "org-y";
    static final List<String> CONTROLLERS = List.of("org-a", "org-b", "org-s");

    /** nobody ever asks as this one, who therefore may be assigned without changing what anybody may */
    static final String SPARE_COACH = "coach-spare";

    /** a coach whom nobody assigned */
    static final String STRANGER = "coach-never";

    /** locations of one internal coach, and of one safety officer */
    private static final int REGION = 10;

    private static final List<String> SECOND_PARENT = List.of("YES", "NO", "UNKNOWN", "YES", "NO");

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<Place, List<Group>> byPlace = new HashMap<>();
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();

    World(int locations) {
        for (int i = 0; i < locations; i++) {
            location(i);
        }
        for (int i = 0; i * REGION < locations; i++) {
            region(i, locations);
        }
        for (String organisation : CONTROLLERS) {
            String letter = organisation.substring(4);
            person("admin-" + letter, "administrator", organisation, Set.of("ORG_ADMIN@" + organisation), Set.of());
            person(
                    "officer-" + letter,
                    "data protection officer",
                    organisation,
                    Set.of("DPO@" + organisation),
                    Set.of());
        }
        person("manager-two", "manager of two locations", "org-a", Set.of("MANAGER@loc-0", "MANAGER@loc-2"), Set.of());
        for (String coach : List.of("coach-0", "coach-1", "coach-past", "coach-guest", STRANGER, SPARE_COACH)) {
            person(coach, coach.replaceFirst("-[01]$", ""), YOUTH_CARE, Set.of(), Set.of());
        }
    }

    private void location(int i) {
        String location = "loc-" + i;
        Place day = i % 10 == 9
                ? new Place(i, location, "PO", "org-s")
                : new Place(i, location, "KDV", i % 2 == 0 ? "org-a" : "org-b");
        Place beside = i % 10 == 8 ? new Place(i, location, "PO", "org-s") : day;
        places.add(day);
        if (!beside.equals(day)) {
            places.add(beside);
        }
        Group first = group(i, 0, day);
        Group second = group(i, 1, beside);
        String role = "STAFF@" + location;
        person("stf-" + i + "-0", "mentor", day.controller(), Set.of(role), Set.of(first.key()));
        family(i, first);
        person("stf-" + i + "-2", "staff of another group", beside.controller(), Set.of(role), Set.of(second.key()));
        person("mgr-" + i, "manager", day.controller(), Set.of("MANAGER@" + location), Set.of());
        person("tmp-" + i, "staff until last week", day.controller(), Set.of(role), Set.of());
        child("chd-" + i + "-2", second, "stf-" + i + "-2", Map.of(), Set.of());
    }

    private Group group(int i, int n, Place place) {
        Group group = new Group("grp-" + i + "-" + n, place);
        groups.put(group.key(), group);
        byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(group);
        return group;
    }

    /** two children of the first group, with three guardians; at every fourth location one of these works in the group */
    private void family(int i, Group group) {
        String first = "par-" + i + "-0";
        String second = "par-" + i + "-1";
        String third = "par-" + i + "-2";
        String custody = SECOND_PARENT.get(i % SECOND_PARENT.size());
        Set<String> restricted = i % SECOND_PARENT.size() == 3 ? Set.of(second) : Set.of();
        String mentor = "stf-" + i + "-0";
        String only = "chd-" + i + "-0";
        String other = "chd-" + i + "-1";
        child(only, group, mentor, Map.of(first, "YES", second, custody), restricted);
        child(other, group, mentor, Map.of(third, "YES"), Set.of());
        person(first, "guardian", "", Set.of(), Set.of());
        person(
                second,
                "guardian, custody " + custody + (restricted.isEmpty() ? "" : ", restricted"),
                "",
                Set.of(),
                Set.of());
        String colleague = "stf-" + i + "-1";
        Set<String> roles = Set.of("STAFF@loc-" + i);
        Set<String> works = Set.of(group.key());
        if (i % 4 == 0) {
            for (String key : List.of(colleague, third)) {
                people.put(
                        key,
                        new Person(
                                key,
                                colleague,
                                "parent in the own group",
                                roles,
                                works,
                                Set.of(other),
                                group.place().controller(),
                                false));
            }
        } else {
            person(colleague, "colleague", group.place().controller(), roles, works);
            person(third, "guardian", "", Set.of(), Set.of());
        }
    }

    /** an internal coach of each organisation of day care, and a safety officer */
    private void region(int n, int locations) {
        for (int first : List.of(0, 1)) {
            Set<String> roles = new TreeSet<>();
            for (int i = n * REGION + first; i < Math.min(locations, n * REGION + 9); i += 2) {
                roles.add("INTERNAL_COACH@loc-" + i);
            }
            String letter = first == 0 ? "a" : "b";
            person("internal-" + letter + "-" + n, "internal coach", "org-" + letter, Set.copyOf(roles), Set.of());
        }
        String here = "loc-" + n * REGION;
        person("safety-" + n, "safety officer", "org-a", Set.of("SAFETY_OFFICER@" + here), Set.of());
        String left = "left-" + n;
        people.put(left, new Person(left, left, "left", Set.of("STAFF@" + here), Set.of(), Set.of(), "org-a", true));
    }

    private void person(String key, String sort, String organisation, Set<String> roles, Set<String> works) {
        people.put(key, new Person(key, key, sort, roles, works, Set.of(), organisation, false));
    }

    private void child(String key, Group group, String mentor, Map<String, String> custody, Set<String> restricted) {
        children.put(key, new Child(key, group, mentor, custody, restricted));
    }

    List<Place> places() {
        return places;
    }

    List<Group> groups() {
        return List.copyOf(groups.values());
    }

    /** of a place */
    List<Group> groups(Place place) {
        return byPlace.getOrDefault(place, List.of());
    }

    List<Child> children() {
        return List.copyOf(children.values());
    }

    List<Person> people() {
        return List.copyOf(people.values());
    }

    Person person(String key) {
        return of(people, key);
    }

    Group group(String key) {
        return of(groups, key);
    }

    Child child(String key) {
        return of(children, key);
    }

    private static <T> T of(Map<String, T> all, String key) {
        T found = all.get(key);
        if (found == null) {
            throw new IllegalArgumentException("nobody and nothing is " + key);
        }
        return found;
    }
}
