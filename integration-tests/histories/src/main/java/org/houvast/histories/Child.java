package org.houvast.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.host.spi.Custody;
import org.houvast.privacy.ConsentPurpose;

/**
 * The small model: what a history knows of its child, and from that alone who may read which word of it. Shares no code with the product;
 * written from the roles and permissions and the rights of parents.
 */
final class Child {
    /** what a guardian is to the child now */
    record Standing(Custody custody, boolean restricted, boolean restrained) {
        boolean mayKnow() {
            return custody == Custody.YES && !restricted && !restrained;
        }
    }

    /** kinds of records that the coach of the group works on without knowing the child */
    private static final Set<String> OF_THE_CASE = Set.of("question", "assessment", "plan", "note");

    private static final Map<String, String> MANAGED =
            Map.of("rik", "loc", "iris", "loc", "mara", "house", "hans", "far");
    private static final Map<String, String> WORKS_IN =
            Map.of("vera", "sun", "mila", "sun", "omar", "moon", "cleo", "bee", "tess", Centre.CLASS);

    private static final String BETWEEN = "y";
    private static final String LETTERS = "bcdfghjk";

    final int number;
    final LocalDate born;
    final Map<String, Standing> guardians = new LinkedHashMap<>();
    final List<Agreed> consents = new ArrayList<>();
    final Map<String, Instant> opened = new HashMap<>();
    final Set<String> places = new HashSet<>();

    /** words of final observations that are there */
    final Set<String> seen = new LinkedHashSet<>();

    /** words of questions that are asked and there */
    final Set<String> asked = new LinkedHashSet<>();

    /** by guardian, the words of what is shared with this guardian now */
    final Map<String, Set<String>> shared = new HashMap<>();

    /** the same of sets for the school, which may end by themselves */
    final Map<String, Set<String>> shown = new HashMap<>();

    /** words that are in a set that the school can read while there is consent */
    final Set<String> handedOver = new LinkedHashSet<>();

    String key;
    String group = "sun";
    String mentor = "";
    boolean left;
    boolean merged;
    boolean erased;

    /** whether it went after its term, with all proofs, and not before */
    boolean late;

    private int words;

    Child(int number, LocalDate born) {
        this.number = number;
        this.born = born;
        this.key = Words.of(number, "child");
    }

    ChildRef ref() {
        return new ChildRef(key);
    }

    /** nothing of it can be read any more */
    void isErased() {
        erased = true;
        seen.clear();
        asked.clear();
        shared.clear();
        shown.clear();
        handedOver.clear();
    }

    /** a new word of a record of this kind, made in the group that the child is in */
    String word(String kind) {
        StringBuilder count = new StringBuilder();
        for (int rest = ++words; rest > 0; rest /= LETTERS.length()) {
            count.append(LETTERS.charAt(rest % LETTERS.length()));
        }
        return Words.of(number, kind + BETWEEN + count + BETWEEN + group);
    }

    Set<String> holders() {
        return guardians.entrySet().stream()
                .filter(e -> e.getValue().custody() == Custody.YES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean agreed(ConsentPurpose purpose, LocalDate day) {
        boolean unknown = guardians.values().stream().anyMatch(s -> s.custody() == Custody.UNKNOWN);
        return !left && consents.stream().anyMatch(c -> c.purpose == purpose && c.holds(day, born, holders(), unknown));
    }

    /** works with the child at its own organisation, today */
    boolean worksWith(String who) {
        boolean own = !who.equals("tess");
        return own && !left && (mentor.equals(who) || group.equals(WORKS_IN.get(who)));
    }

    /** manages or supports the place of a word or group */
    boolean placed(String who, String ofGroup) {
        String place = MANAGED.get(who);
        return place != null && place.equals(Centre.location(ofGroup));
    }

    boolean guards(String who) {
        Standing standing = guardians.get(who);
        return standing != null && standing.mayKnow();
    }

    /** whether there can be anything of this child for somebody at this moment */
    boolean reaches(String who, World world) {
        return mayKnow(who, world) || (who.equals("esra") && world.isCoached()) || MANAGED.containsKey(who);
    }

    /** whether somebody may see this word of the child, at this moment */
    boolean mayRead(String who, String kind, World world) {
        String[] parts = kind.split(BETWEEN, -1);
        return parts.length == 3
                ? mayReadWord(who, Words.of(number, kind), parts[0], parts[2], world)
                : mayKnow(who, world) || (guardians.containsKey(who) && who.equals(Words.of(number, kind)));
    }

    /** whether somebody may know who the child is, and its parents */
    boolean mayKnow(String who, World world) {
        LocalDate day = world.today();
        return switch (who) {
            case "esra" -> world.isCoached() && agreed(ConsentPurpose.EXTERNAL_COACH_NAMED, day);
            case "tess" -> isPupil() || reads(who, world);
            case "ada", "alex" -> true;
            case "rik", "iris", "mara", "hans" ->
                places.contains(MANAGED.get(who)) || isOpen(who, world) || reads(who, world);
            default -> worksWith(who) || guards(who) || isOpen(who, world);
        };
    }

    private boolean isOpen(String who, World world) {
        Instant until = opened.get(who);
        return until != null && world.clock.instant().isBefore(until);
    }

    /** the school reads what was handed over */
    boolean reads(String who, World world) {
        return (who.equals("tess") || who.equals("hans"))
                && !handedOver.isEmpty()
                && agreed(ConsentPurpose.HANDOVER_SCHOOL, world.today());
    }

    private boolean mayReadWord(String who, String word, String kind, String ofGroup, World world) {
        LocalDate day = world.today();
        if (erased) {
            return kind.equals("proof");
        }
        if (guardians.containsKey(who)) {
            return guards(who)
                    && (kind.equals("proof")
                            || shared.getOrDefault(who, Set.of()).contains(word)
                            || shown.getOrDefault(who, Set.of()).contains(word)
                            || who.equals(Words.of(number, ofWish(kind))));
        }
        return switch (who) {
            case "esra" ->
                world.isCoached()
                        && ofGroup.equals("sun")
                        && (OF_THE_CASE.contains(kind) || agreed(ConsentPurpose.EXTERNAL_COACH_NAMED, day));
            case "tess" ->
                (reads(who, world) && handedOver.contains(word))
                        || (isPupil()
                                && (ofGroup.equals(Centre.CLASS)
                                        || agreed(ConsentPurpose.SHARE_CHILDCARE_SCHOOL, day)));
            case "hans" -> (reads(who, world) && handedOver.contains(word)) || placed(who, ofGroup);
            case "ada", "alex" -> kind.equals("hold");
            default ->
                ofGroup.equals(Centre.CLASS)
                        ? worksWith(who) && agreed(ConsentPurpose.SHARE_CHILDCARE_SCHOOL, day)
                        : worksWith(who) || placed(who, ofGroup) || isOpen(who, world);
        };
    }

    private boolean isPupil() {
        return group.equals(Centre.CLASS) && !left;
    }

    /** whose wish it is */
    private static String ofWish(String kind) {
        return kind.startsWith("wish") ? kind.substring(4) : "";
    }

    /** words that somebody must be able to read at this moment */
    Set<String> mustRead(String who, World world) {
        if (erased) {
            return Set.of();
        }
        if (guardians.containsKey(who)) {
            return guards(who) ? shared.getOrDefault(who, Set.of()) : Set.of();
        }
        if (who.equals("esra")) {
            return world.isCoached() ? of(asked, "sun") : Set.of();
        }
        Set<String> must = new LinkedHashSet<>();
        for (String from : Centre.GROUPS) {
            if (worksWith(who) || (placed(who, from) && !who.equals("iris"))) {
                must.addAll(of(seen, from));
            }
        }
        return must;
    }

    private static Set<String> of(Set<String> words, String ofGroup) {
        return words.stream().filter(w -> w.endsWith(BETWEEN + ofGroup)).collect(Collectors.toSet());
    }
}
