package org.houvast.trust;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.houvast.trust.Surface.Operation;
import org.jspecify.annotations.Nullable;

/**
 * One question to model and product.
 *
 * @param about whom or what the model thinks of; null for what is not there
 * @param path with its query, below the prefix
 */
record Request(Person person, Operation operation, @Nullable Thing about, String path, String body) {

    /** Draws requests; the same number gives the same request. */
    static final class Source {
        /** in a hundred: about what is not there; by somebody who works or lives nearby */
        private static final int NOT_THERE = 12;

        private static final int NEARBY = 65;

        /** any will do: who may read one reads all */
        private static final String SETTING = "coaching.question-acknowledged";

        private final Fixture fixture;
        private final Surface surface;
        private final Map<Integer, Map<String, String>> keys;
        private final long seed;
        private final List<Integer> recorded;
        private final List<Operation> operations;
        private final Map<String, List<Thing>> things = new TreeMap<>();
        private final Map<Integer, List<Person>> nearby = new ConcurrentHashMap<>();

        /**
         * Requests about these records.
         *
         * @param keys for bodies, by the number of their location
         */
        Source(Fixture fixture, Surface surface, Map<Integer, Map<String, String>> keys, long seed) {
            this.fixture = fixture;
            this.surface = surface;
            this.operations = surface.harmless();
            this.keys = keys;
            this.seed = seed;
            this.recorded = List.copyOf(keys.keySet());
            fixture.things().forEach(thing -> things.computeIfAbsent(thing.collection(), c -> new ArrayList<>())
                    .add(thing));
        }

        /** one after another all operations are asked */
        Request draw(long number) {
            Random random = new Random(seed * 1_000_003 + number);
            random.nextInt();
            Operation operation = operations.get((int) (number % operations.size()));
            if (operation.ofRecord()) {
                return ofRecord(random, operation);
            }
            return operation.reads() ? list(random, operation) : create(random, operation);
        }

        private Request ofRecord(Random random, Operation operation) {
            Map<String, String> other = Map.of("/settings", "/locations", "/action-cards", "/children");
            String collection = other.getOrDefault(operation.collection(), operation.collection());
            List<Thing> possible = things.getOrDefault(collection, List.of());
            boolean there = !possible.isEmpty() && random.nextInt(100) >= NOT_THERE;
            Thing about = there ? possible.get(random.nextInt(possible.size())) : null;
            if (about != null && about.number() < 0 && random.nextInt(100) < NEARBY) {
                List<Thing> known = possible.stream()
                        .filter(t ->
                                t.place() != null && recorded.contains(t.place().number()))
                        .toList();
                about = known.isEmpty() ? about : known.get(random.nextInt(known.size()));
            }
            Person person = person(random, about);
            String id = about == null ? nobodys(random, operation) : about.id();
            if (operation.collection().equals("/settings") && about != null) {
                id = SETTING;
            }
            String path = operation
                    .path()
                    .replaceFirst("\\{(id|child|group|location|key|type|name)}", id)
                    .replace("{no}", "1")
                    .replace("{module}", "coaching");
            if (about != null && about.place() != null && operation.takes("workForm")) {
                path += "?workForm=" + about.place().form()
                        + (operation.takes("location")
                                ? "&location=" + about.place().location()
                                : "");
            }
            return new Request(person, operation, about, path, body(operation, about));
        }

        /** of the form of what is there, and of equal length */
        private static String nobodys(Random random, Operation operation) {
            return switch (operation.collection()) {
                case "/children", "/action-cards" -> "chd-9" + (100 + random.nextInt(800)) + "-0";
                case "/groups" -> "grp-9" + (100 + random.nextInt(800)) + "-0";
                case "/locations" -> "loc-9" + (100 + random.nextInt(800));
                default ->
                    new UUID((random.nextLong() & ~0xF000L) | 0x7000L, (random.nextLong() >>> 2) | Long.MIN_VALUE)
                            .toString();
            };
        }

        private Person person(Random random, @Nullable Thing about) {
            List<Person> people = fixture.world().people();
            if (about == null || about.place() == null || random.nextInt(100) >= NEARBY) {
                return people.get(random.nextInt(people.size()));
            }
            List<Person> near = nearby.computeIfAbsent(about.place().number(), this::near);
            return near.get(random.nextInt(near.size()));
        }

        private List<Person> near(int location) {
            Predicate<String> key = Pattern.compile("(stf|mgr|par|tmp)-" + location + "(-.)?"
                            + "|(coach|admin|officer|manager)-.*|(internal-.|safety|left)-" + location / 10)
                    .asMatchPredicate();
            return fixture.world().people().stream()
                    .filter(person -> key.test(person.key()))
                    .toList();
        }

        /** where somebody may begin something: mostly where records are */
        private Thing somewhere(Random random) {
            List<Thing> all = new ArrayList<>();
            int location = random.nextInt(100) < 80
                    ? recorded.get(random.nextInt(recorded.size()))
                    : fixture.world()
                            .places()
                            .get(random.nextInt(fixture.world().places().size()))
                            .number();
            for (String collection : List.of("/children", "/groups", "/locations")) {
                for (Thing thing : things.getOrDefault(collection, List.of())) {
                    if (thing.place() != null && thing.place().number() == location) {
                        all.add(thing);
                    }
                }
            }
            return all.get(random.nextInt(all.size()));
        }

        private Request list(Random random, Operation operation) {
            List<Thing> possible = things.getOrDefault(operation.collection(), List.of());
            Thing about = possible.isEmpty() || operation.collection().equals("/locations")
                    ? somewhere(random)
                    : possible.get(random.nextInt(possible.size()));
            if (about.place() != null && !operation.takes("group") && !operation.takes("child") && about.number() < 0) {
                about = Thing.of(about.place());
            }
            return new Request(person(random, about), operation, about, operation.path() + query(operation, about), "");
        }

        private static String query(Operation operation, Thing about) {
            Map<String, String> values = new TreeMap<>();
            values.put("limit", "200");
            Optional.ofNullable(about.child()).ifPresent(child -> values.put("child", child.key()));
            if (about.child() == null || !operation.takes("child")) {
                Optional.ofNullable(about.group()).ifPresent(group -> values.put("group", group.key()));
            }
            Optional.ofNullable(about.place()).ifPresent(place -> {
                values.put("location", place.location());
                values.put("workForm", place.form());
            });
            values.put("by", "PLACE");
            values.put("class", "CHILD_FILE");
            values.put("year", "2026");
            values.put("half", "1");
            values.put("quarter", "1");
            StringBuilder query = new StringBuilder();
            values.forEach((name, value) -> {
                if (operation.takes(name)) {
                    query.append(query.isEmpty() ? "?" : "&")
                            .append(name)
                            .append('=')
                            .append(value);
                }
            });
            return query.toString();
        }

        private Request create(Random random, Operation operation) {
            Thing about = named(operation, inGroup(operation, somewhere(random)));
            Person person = person(random, about);
            String path = operation.path();
            if (operation.takes("workForm") && about.place() != null) {
                path += "?location=" + about.place().location() + "&workForm="
                        + about.place().form();
            }
            return new Request(person, operation, about, path, body(operation, about));
        }

        /** what is said of a group is said of one there */
        private Thing inGroup(Operation operation, Thing about) {
            JsonNode fields = surface.resolved(surface.schema(operation)).path("properties");
            boolean ofGroup = fields.has("group") || fields.has("groups");
            boolean ofSubject = fields.has("subject") || fields.has("child");
            if (about.group() != null) {
                return ofGroup && !ofSubject ? Thing.of(about.group()) : about;
            }
            if (!ofGroup && !fields.has("subject")) {
                return about;
            }
            return about.place() == null
                    ? about
                    : fixture.world().groups(about.place()).stream()
                            .findFirst()
                            .map(Thing::of)
                            .orElse(about);
        }

        /** the question or the assignment that a body must name decides who may */
        private Thing named(Operation operation, Thing about) {
            String required =
                    surface.resolved(surface.schema(operation)).path("required").toString();
            for (String field : List.of("questionId", "assignmentId")) {
                if (required.contains(field)
                        || (field.equals("questionId") && operation.collection().equals("/step-plans"))) {
                    int location = about.place() == null ? -1 : about.place().number();
                    Map<String, String> known =
                            keys.getOrDefault(location, keys.getOrDefault(recorded.get(0), Map.of()));
                    Thing found = fixture.byId(known.getOrDefault(field, ""));
                    return found == null ? about : found;
                }
            }
            if (required.contains("\"child\"") && about.child() == null && about.place() != null) {
                Thing child = fixture.byId("chd-" + about.place().number() + "-0");
                return child == null ? about : child;
            }
            return about;
        }

        private String body(Operation operation, @Nullable Thing about) {
            Map<String, String> values = new TreeMap<>();
            int location = about == null || about.place() == null
                    ? recorded.get(0)
                    : about.place().number();
            values.putAll(keys.getOrDefault(location, keys.getOrDefault(recorded.get(0), Map.of())));
            values.put("location", "loc-" + location);
            values.put("group", "grp-" + location + "-0");
            values.put("groups", "grp-" + location + "-0");
            values.put("child", "chd-" + location + "-0");
            values.put("coach", World.SPARE_COACH);
            values.put("guest", World.SPARE_COACH);
            String later = fixture.product().today().plusDays(60).toString();
            values.put("plannedStart", later + "T08:00:00Z");
            values.put("plannedEnd", later + "T09:00:00Z");
            values.put("somebody", "stf-" + location + "-0");
            values.put("subject", about != null && about.child() != null ? "CHILD" : "GROUP");
            Optional.ofNullable(about).map(Thing::group).ifPresent(group -> {
                values.put("group", group.key());
                values.put("groups", group.key());
                values.put("subject-id", group.key());
            });
            Optional.ofNullable(about).map(Thing::child).ifPresent(child -> {
                values.put("child", child.key());
                values.put("subject-id", child.key());
                child.custody().keySet().stream().sorted().findFirst().ifPresent(g -> values.put("guardian", g));
            });
            values.putIfAbsent("subject-id", "grp-" + location + "-0");
            if (about != null && about.place() != null) {
                values.put("workForm", about.place().form());
            }
            return surface.body(operation, values);
        }
    }
}
