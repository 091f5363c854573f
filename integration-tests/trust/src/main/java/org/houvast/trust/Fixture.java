package org.houvast.trust;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.houvast.integration.karaf.Answer;
import org.jspecify.annotations.Nullable;

/** Makes records over REST, by people who may, and keeps what decides about access to them. */
final class Fixture {
    private final Product product;
    private final World world;
    private final Policy policy;
    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Thing> byId = new ConcurrentHashMap<>();
    private final Map<Integer, Thing> byNumber = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> shown = new HashMap<>();
    private final Map<String, List<Thing>> named = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();

    Fixture(Product product, World world, Policy policy) {
        this.product = product;
        this.world = world;
        this.policy = policy;
    }

    World world() {
        return world;
    }

    Policy policy() {
        return policy;
    }

    Product product() {
        return product;
    }

    /** what was made, and every child, group and location */
    List<Thing> things() {
        return things;
    }

    void add(Thing thing) {
        things.add(thing);
        byId.putIfAbsent(thing.id(), thing);
        if (thing.number() >= 0) {
            byNumber.putIfAbsent(thing.number(), thing);
        }
    }

    /** a child, whom the coach knows by name where its parents agreed */
    void addChild(Child child) {
        Thing thing = Thing.of(child);
        boolean named = things.stream()
                .anyMatch(t -> t.collection().equals("/questions")
                        && child.equals(t.child())
                        && t.marks().contains("named"));
        Set<String> marks = named ? Set.of("case", "named") : Set.of();
        add(new Thing(thing.collection(), thing.id(), child, thing.group(), thing.place(), "", marks, -1));
    }

    /** says that somebody was given this to read */
    void show(Thing thing, String human) {
        shown.computeIfAbsent(thing.id(), t -> new HashSet<>()).add(human);
    }

    /** who was given this to read */
    Set<String> shownTo(Thing thing) {
        return shown.getOrDefault(thing.id(), Set.of());
    }

    /** says that a record names another by its id */
    void link(Thing from, Thing to) {
        named.computeIfAbsent(to.id(), t -> new ArrayList<>()).add(from);
    }

    /** records that name this one by its id */
    List<Thing> naming(Thing thing) {
        return named.getOrDefault(thing.id(), List.of());
    }

    @Nullable
    Thing byId(String id) {
        return byId.get(id);
    }

    @Nullable
    Thing byNumber(int number) {
        return byNumber.get(number);
    }

    /** somebody makes a record; in its body {@code @} is the word that tells whose words it is */
    Thing make(String person, String collection, String body, Thing about, String... marks) {
        int number = numbers.getAndIncrement();
        Answer answer = product.ask(person, "POST", collection, json(body, number), "");
        wanted(answer, person + " POST " + collection + body);
        Thing thing = new Thing(
                collection.replaceFirst("/[0-9a-f-]{36}/.*", ""),
                answer.json().path("id").asText(),
                about.child(),
                about.group(),
                about.place(),
                person,
                Set.of(marks),
                number);
        add(thing);
        return thing;
    }

    /** somebody does something with a record as it is now */
    Thing act(String person, Thing thing, String deed, String body) {
        return act(person, thing.collection() + "/" + thing.id(), thing, deed, body);
    }

    /** the same, by another address of the record */
    Thing act(String person, String address, Thing thing, String deed, String body) {
        change(person, "POST", address, "/" + deed, json(body, thing.number()));
        return thing;
    }

    Thing patch(String person, Thing thing, String body) {
        change(person, "PATCH", thing.collection() + "/" + thing.id(), "", json(body, thing.number()));
        return thing;
    }

    /** switches a module on */
    void enable(String manager, Place place, String module) {
        change(
                manager,
                "PUT",
                "/locations/" + place.location() + "/modules/" + module + "?workForm=" + place.form(),
                "",
                json("{'action':'ENABLE','reason':'a test of it'}", 0));
    }

    private void change(String person, String method, String address, String deed, String body) {
        Answer now = wanted(product.ask(person, "GET", address, "", ""), person + " GET " + address);
        String path = deed.isEmpty() ? address : address.replaceFirst("\\?.*", "") + deed;
        String revision = now.header("ETag").orElse("");
        wanted(product.ask(person, method, path, body, revision), person + " " + method + " " + path + body);
    }

    JsonNode read(String person, String path) {
        return wanted(product.ask(person, "GET", path, "", ""), person + " GET " + path)
                .json();
    }

    private static String json(String body, int number) {
        return body.replace('\'', '"').replace("@", Thing.word(number));
    }

    private Answer wanted(Answer answer, String asked) {
        if (answer.status() >= 300) {
            failures.add(asked + " was answered " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    /** what did not succeed in making the records; one that is missing proves nothing */
    List<String> failures() {
        return failures;
    }
}
