package org.houvast.privacy.internal.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.ApproveDestruction;
import org.houvast.privacy.Destruction;
import org.houvast.privacy.DueFilter;
import org.houvast.privacy.Hold;
import org.houvast.privacy.PlaceHold;
import org.houvast.privacy.ProposeDestruction;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.privacy.internal.Tables;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every action by everybody, as {@code access.csv} says: done, refused to who may read, and not there for all others. */
@EveryDatabase
class RetentionMatrixIT {
    private static final List<String> PEOPLE = List.of("mo", "olga", "dora", "ira", "sam", "pat");

    private final TestDatabase database;

    RetentionMatrixIT(TestDatabase database) {
        this.database = database;
    }

    private static Map<String, Set<String>> table() {
        return Tables.rows("access.csv").stream()
                .filter(row -> row.get(0).matches("privacy\\.(retention|register|hold|destruction)\\..*"))
                .collect(Collectors.toMap(
                        row -> row.get(0), row -> Set.of(row.get(1).split(" "))));
    }

    @Test
    void answersEveryActionOfEveryPersonAsTheTableSays() {
        Map<String, Set<String>> table = table();
        try (Past past = new Past(database, Past.USUAL)) {
            past.consents(past.left("kid", LocalDate.of(2024, 2, 1)), 1);
            Map<String, Consumer<String>> attempts = attempts(past);
            assertThat(attempts.keySet()).isEqualTo(table.keySet());
            SoftAssertions all = new SoftAssertions();
            attempts.forEach((action, attempt) -> PEOPLE.forEach(person -> {
                Set<String> held = relations(past, person);
                String reading = action.substring(0, action.lastIndexOf('.')) + ".read";
                boolean may = held.stream().anyMatch(table.getOrDefault(action, Set.of())::contains);
                boolean sees = held.stream().anyMatch(table.getOrDefault(reading, Set.of())::contains);
                String expected = may ? "ok" : sees ? "privacy:not-allowed" : "privacy:not-found";
                all.assertThat(answer(attempt, person))
                        .as(action + " by " + person)
                        .isEqualTo(expected);
            }));
            all.assertAll();
        }
    }

    private static Set<String> relations(Past past, String person) {
        Target target = new Target(
                "place", null, Set.of(), null, past.place, new OrganisationRef(MemoryHost.CENTRE), null, null);
        return past.as(person).scope().relationsTo(target).stream()
                .map(Relation::name)
                .collect(Collectors.toSet());
    }

    private static String answer(Consumer<String> attempt, String person) {
        try {
            attempt.accept(person);
            return "ok";
        } catch (Problem problem) {
            return problem.type().name();
        }
    }

    private static Map<String, Consumer<String>> attempts(Past past) {
        Map<String, Consumer<String>> attempts = new TreeMap<>();
        attempts.put("privacy.retention.read", p -> past.keeping
                .retention()
                .due(past.as(p), new DueFilter(RetentionClass.CONSENT_PROOF, past.place), PageRequest.first()));
        attempts.put("privacy.register.read", p -> past.keeping.retention().register(past.as(p), past.place));
        holds(past, attempts);
        destructions(past, attempts);
        return attempts;
    }

    private static void holds(Past past, Map<String, Consumer<String>> attempts) {
        attempts.put(
                "privacy.hold.read",
                p -> past.keeping.holds().get(past.as(p), hold(past, "odd").id()));
        attempts.put("privacy.hold.place", p -> hold(past, p));
        attempts.put("privacy.hold.release", p -> {
            Hold hold = hold(past, "odd");
            past.keeping.holds().release(past.as(p), hold.id(), hold.revision());
        });
    }

    private static Hold hold(Past past, String person) {
        return past.keeping
                .holds()
                .place(
                        past.as(person),
                        new PlaceHold(
                                past.place.location(),
                                WorkForm.KDV,
                                new ChildRef(past.child("here")),
                                null,
                                null,
                                "a complaint",
                                null));
    }

    private static void destructions(Past past, Map<String, Consumer<String>> attempts) {
        attempts.put("privacy.destruction.read", p -> past.keeping
                .destructions()
                .get(past.as(p), proposed(past, "odd").id()));
        attempts.put("privacy.destruction.propose", p -> proposed(past, p));
        attempts.put("privacy.destruction.approve", p -> approve(past, p));
        attempts.put("privacy.destruction.carry-out", p -> {
            Destruction approved = approve(past, "olga");
            past.keeping.destructions().carryOut(past.as(p), approved.id(), approved.revision());
        });
        attempts.put("privacy.destruction.cancel", p -> {
            Destruction proposed = proposed(past, "odd");
            past.keeping.destructions().cancel(past.as(p), proposed.id(), proposed.revision());
        });
    }

    private static Destruction proposed(Past past, String person) {
        past.consents(past.left("more", LocalDate.of(2024, 2, 1)), 1);
        return past.keeping
                .destructions()
                .propose(
                        past.as(person),
                        new ProposeDestruction(
                                RetentionClass.CONSENT_PROOF, past.place.location(), WorkForm.KDV, null, null));
    }

    private static Destruction approve(Past past, String person) {
        Destruction proposed = proposed(past, "odd");
        return past.keeping
                .destructions()
                .approve(past.as(person), proposed.id(), proposed.revision(), new ApproveDestruction("none"));
    }
}
