package org.houvast.trust;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who may do what: the model that the product is held against. It is written from the promises alone, as they stand in the table beside it,
 * and knows nothing of how the product finds out.
 */
final class Policy {
    /** what the model says of a request */
    enum Verdict {
        /** it is answered, or done */
        ALLOWED,
        /** it is there, and may not be done */
        REFUSED,
        /** as if it were not there */
        HIDDEN
    }

    private final Map<String, Set<String>> carriers = new HashMap<>();
    private final World world;

    /** groups by the coach who is assigned to them today */
    private final Map<String, Set<String>> coached = new HashMap<>();

    Policy(World world) {
        this.world = world;
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Policy.class.getResourceAsStream("policy.csv")), StandardCharsets.UTF_8))) {
            table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code /questions,pick-up explore,internal coach}: collection, deeds, relations that carry them */
    private void row(String line) {
        String[] cells = line.split(",", -1);
        Set<String> who = Set.of(cells[2].strip().split(" +", -1));
        for (String deed : cells[1].strip().split(" +", -1)) {
            if (carriers.put(cells[0].strip() + " " + deed, who) != null) {
                throw new IllegalStateException("twice in the table: " + line);
            }
        }
    }

    void assign(String coach, Group group) {
        coached.computeIfAbsent(coach, c -> new HashSet<>()).add(group.key());
    }

    /** whether the table says who may do this; a surface that it does not know is not proved */
    boolean knows(String collection, String deed) {
        return carriers.containsKey(collection + " " + deed);
    }

    /** whether this person may read it */
    boolean reads(Person person, Thing thing) {
        String sort = thing.marks().contains("draft") ? "read-draft" : thing.child() != null ? "read-child" : "read";
        return may(person, thing, knows(thing.collection(), sort) ? sort : "read");
    }

    /** what a request for a record, or what is shown of a child, a group or a place, is answered */
    Verdict verdict(Person person, Thing thing, String deed) {
        boolean reads = reads(person, thing);
        if (deed.equals("read") || (!reads && !deed.startsWith("show:"))) {
            return reads ? Verdict.ALLOWED : Verdict.HIDDEN;
        }
        String unfinished = deed + "-draft";
        boolean draft = thing.marks().contains("draft") && knows(thing.collection(), unfinished);
        if (may(person, thing, draft ? unfinished : deed)) {
            return Verdict.ALLOWED;
        }
        return reads ? Verdict.REFUSED : Verdict.HIDDEN;
    }

    /** whether one of this person's relations to it carries the deed */
    boolean may(Person person, Thing thing, String deed) {
        return carries(thing.collection() + " " + deed, relations(person, thing));
    }

    /** whether this person may begin something about it; of a child that one knows by an alias, one cannot say the name */
    boolean begins(Person person, Thing thing) {
        Set<String> relations = relations(person, thing);
        if (thing.child() != null && !thing.marks().contains("case")) {
            relations.remove("coach");
        }
        return carries(thing.collection() + " create", relations);
    }

    private boolean carries(String deed, Set<String> relations) {
        return relations.stream().anyMatch(carriers.getOrDefault(deed, Set.of("nobody"))::contains);
    }

    private Set<String> relations(Person person, Thing thing) {
        Set<String> found = new HashSet<>();
        if (person.left()) {
            return found;
        }
        found.add("anybody");
        anywhere(person, found);
        Child child = thing.child();
        if (!thing.author().isEmpty() && world.person(thing.author()).is(person)) {
            found.add("own");
        }
        if (thing.marks().contains("to:" + person.key())) {
            found.add("receiver");
        }
        if (child != null
                && child.custodians().stream().anyMatch(k -> world.person(k).is(person))) {
            found.add("guardian");
        }
        Place place = thing.place();
        if (child != null && person.family().contains(child.key())) {
            found.remove("own"); // nobody works for the own child
        } else if (place != null) {
            working(person, thing, place, found);
        }
        return found;
    }

    private void anywhere(Person person, Set<String> found) {
        if (!person.organisation().isEmpty()) {
            found.add("staff");
        }
        if (!person.groups().isEmpty() || coached.containsKey(person.key())) {
            found.add("worker");
        }
        if (person.has("ORG_ADMIN", person.organisation())) {
            found.add("some-admin");
        }
        if (person.has("DPO", person.organisation())) {
            found.add("some-officer");
        }
    }

    private void working(Person person, Thing thing, Place place, Set<String> found) {
        Group group = thing.group();
        List<Group> groups = group != null ? List.of(group) : world.groups(place);
        Set<String> mine = coached.getOrDefault(person.key(), Set.of());
        if (groups.stream().anyMatch(g -> mine.contains(g.key()))) {
            found.add("coach");
            if (thing.marks().contains("case")
                    && (thing.child() == null || thing.marks().contains("named"))) {
                found.add("case");
            }
        }
        if (!person.organisation().equals(place.controller())) {
            return; // another organisation answers for it
        }
        if (groups.stream().anyMatch(g -> person.groups().contains(g.key()))) {
            found.add("group");
        }
        if (thing.child() != null && thing.child().mentor().equals(person.key())) {
            found.add("mentor");
        }
        Map<String, String> byRole = Map.of("INTERNAL_COACH", "internal", "MANAGER", "manager");
        byRole.forEach((role, relation) -> {
            if (person.has(role, place.location())) {
                found.add(relation);
            }
        });
        if (person.has("ORG_ADMIN", place.controller())) {
            found.add("admin");
        }
        if (person.has("DPO", place.controller())) {
            found.add("officer");
        }
    }
}
