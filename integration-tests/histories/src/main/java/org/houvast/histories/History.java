package org.houvast.histories;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.commons.Problem;
import org.houvast.privacy.Actor;

/** One child, from its first day to its erasure, in random steps; the same number and seed give the same. */
final class History {
    /** from one step to the next, so that no two things are done at the same instant */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private static final int FEWEST = 5;
    private static final int MOST = 40;

    final World world;
    final Random random;
    final Child child;
    final List<Made> made = new ArrayList<>();
    private final Steps possible;
    private final Readers readers;
    private final Fingerprint fingerprint;
    private final List<String> lines = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private Map<String, String> rows = Map.of();
    private boolean whole = true;
    private int refused;
    private int steps;
    private int asked;
    private int found;
    private int lost;

    /** one of all that can happen */
    History(World world, Fingerprint fingerprint, long seed, int number) {
        this(world, fingerprint, seed, number, Steps.ALL);
    }

    /** one of these steps */
    History(World world, Fingerprint fingerprint, long seed, int number, Steps possible) {
        this.world = world;
        this.possible = possible;
        this.fingerprint = fingerprint;
        this.random = new Random(seed * 1_000_003 + number);
        LocalDate born = world.today().minusDays(700 + random.nextInt(chance(5) ? 5000 : 600));
        this.child = new Child(number, born);
        this.readers = new Readers(this);
    }

    /** plays it */
    void play() {
        step("begins", Hosts::begin);
        int steps = FEWEST + random.nextInt(MOST - FEWEST + 1);
        for (int i = 0; i < steps && differences.isEmpty(); i++) {
            Steps.One one = possible.draw(random);
            step(one.name(), one.step());
        }
        step("erased", Erasure::of);
        Hosts.leave(this);
        world.endAssignment();
    }

    private void step(String name, Steps.Step step) {
        steps++;
        whole = true;
        rows = fingerprint.take();
        int before = lines.size();
        world.clock.advance(A_MOMENT);
        Basis basis = Basis.of(this);
        note(name);
        try {
            step.play(this);
        } catch (Problem p) {
            refused++;
            note("refused " + p.type().name());
            world.settle();
            unchanged();
        } catch (RuntimeException e) {
            differ("broke with " + e + " at " + at(e));
        }
        world.settle();
        if (child.erased) {
            readers.all();
        } else if (lines.size() > before) {
            basis.lost(Basis.of(this)).forEach((who, words) -> {
                lost++;
                readers.again(who, words);
            });
            readers.some();
        }
    }

    /** where it was thrown */
    static String at(RuntimeException e) {
        return Stream.of(e.getStackTrace()).limit(12).toList().toString();
    }

    /** a refusal changes no row */
    private void unchanged() {
        List<String> changed = whole ? Fingerprint.changed(rows, fingerprint.take()) : List.of();
        if (!changed.isEmpty()) {
            differ("was refused and changed " + changed);
        }
    }

    /** a part of a step is done, so that a refusal of the next part finds rows changed */
    void part() {
        whole = false;
    }

    /** for the list of steps: ids and words of ours alone */
    void note(String line) {
        lines.add(line);
    }

    void differ(String what) {
        differences.add(what);
        note("DIFFERENCE: " + what);
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    int refused() {
        return refused;
    }

    int steps() {
        return steps;
    }

    /** somebody asked for something, and got so many words of the child */
    void asked(int words) {
        asked++;
        found += words;
    }

    int asked() {
        return asked;
    }

    int found() {
        return found;
    }

    /** how often somebody lost the basis for something */
    int lost() {
        return lost;
    }

    /** everybody who may ask */
    List<String> persons() {
        return Stream.concat(Centre.STAFF.stream(), child.guardians.keySet().stream())
                .toList();
    }

    <T> T get(Class<T> service) {
        return world.get(service);
    }

    Actor actor(String who) {
        return world.actor(who);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** one of these people, and sometimes anybody at all */
    String who(String... right) {
        String who = chance(80) ? pick(Arrays.asList(right)) : pick(persons());
        note("by " + who);
        return who;
    }

    /** somebody who works with the child now, and sometimes anybody */
    String staff() {
        return who(
                Centre.STAFF.stream().filter(child::worksWith).findFirst().orElse("vera"),
                child.mentor.isEmpty() ? "mila" : child.mentor);
    }

    /** a guardian, and sometimes anybody */
    String guardian() {
        return who(child.guardians.keySet().toArray(String[]::new));
    }

    void made(String kind, UUID id, String word, String by) {
        made.add(new Made(kind, id, word, by));
        note(kind + " " + id);
    }

    /** a record of this kind */
    Optional<Made> any(String kind) {
        List<Made> found = made.stream().filter(m -> m.kind().equals(kind)).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(pick(found));
    }

    /** whoever changed something must have something to do with the child */
    void did(String who) {
        boolean may = child.worksWith(who)
                || child.guards(who)
                || child.placed(who, child.group)
                || child.reaches(who, world)
                || Objects.equals(who, "dora");
        if (!may) {
            differ(who + " did what nothing carries");
        }
    }
}
