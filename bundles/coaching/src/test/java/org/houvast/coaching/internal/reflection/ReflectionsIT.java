package org.houvast.coaching.internal.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.ProposeMoment;
import org.houvast.coaching.RecallShare;
import org.houvast.coaching.Reflection;
import org.houvast.coaching.ReflectionId;
import org.houvast.coaching.ReflectionState;
import org.houvast.coaching.ReflectionSummary;
import org.houvast.coaching.ReviseReflection;
import org.houvast.coaching.ShareWith;
import org.houvast.coaching.SharedWith;
import org.houvast.coaching.WriteReflection;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limits;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Rows;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReflectionsIT extends CoachingTest {
    private static final PageRequest ALL = new PageRequest(200, null);

    private final Rows rows;

    ReflectionsIT(TestDatabase database) {
        super(database);
        this.rows = Rows.on(database.dataSource());
    }

    @Test
    void isWrittenReadRevisedAndFoundByItsOwner() {
        Reflection written = write("vera", "I was too quick. 😀 مرحبا");
        assertThat(written.state()).isEqualTo(ReflectionState.PRIVATE);
        assertThat(written.location()).isEqualTo(CoachingCentre.KDV);
        assertThat(written.keptUntil()).isNull();
        assertThat(get("vera", written).text()).isEqualTo("I was too quick. 😀 مرحبا");

        Reflection revised = centre.growth.reflections.revise(
                centre.actor("vera"),
                written.id(),
                written.revision(),
                new ReviseReflection("I could have waited.", null));

        assertThat(revised.text()).isEqualTo("I could have waited.");
        assertThat(revised.revision().number()).isGreaterThan(written.revision().number());
        assertThat(own("vera")).extracting(ReflectionSummary::id).contains(written.id());
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> centre.growth.reflections.revise(
                        centre.actor("vera"), written.id(), written.revision(), new ReviseReflection("late", null)))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(PrivacyProblems.STALE);
                    assertThat(p.current()).isPresent();
                });
    }

    @Test
    void standsNowhereInTheDatabaseInTheClear() {
        Reflection written = write("vera", "canary-in-the-vault");

        String row = rows.first(
                        "select sealed_text from coaching_reflection where id = ?",
                        p -> p.id(written.id()),
                        r -> r.text(1))
                .orElseThrow();
        assertThat(row).doesNotContain("canary");
        assertThat(Files.exists(centre.growth.keyFile)).isTrue();
    }

    @Test
    void isReadByThePersonItIsSharedWithUntilItIsRecalled() {
        Reflection shared = share("vera", share("vera", write("vera", "I was too quick."), "mila"), "rik");
        assertThat(shared.state()).isEqualTo(ReflectionState.SHARED);
        assertThat(shared.sharedWith()).extracting(s -> s.person().key()).containsExactly("mila", "rik");

        Reflection received = get("mila", shared);
        assertThat(received.text()).isEqualTo("I was too quick.");
        assertThat(received.sharedWith()).extracting(SharedWith::person).containsExactly(new StaffRef("mila"));
        assertThat(received.allowedActions()).isEmpty();
        assertThat(received("mila")).extracting(ReflectionSummary::id).contains(shared.id());
        assertThat(own("mila")).extracting(ReflectionSummary::id).doesNotContain(shared.id());
        assertRefused(GrowthProblems.REFLECTION_STATE, () -> revise(shared));

        Reflection left = recall(shared, "mila");
        assertThat(left.state()).isEqualTo(ReflectionState.SHARED);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("mila", shared));
        assertThat(received("mila")).extracting(ReflectionSummary::id).doesNotContain(shared.id());
        assertThat(get("rik", shared).text()).isEqualTo("I was too quick.");
        assertRefused(GrowthProblems.NOT_SHARED, () -> recall(left, "mila"));

        Reflection recalled = recall(left, null);
        assertThat(recalled.state()).isEqualTo(ReflectionState.RECALLED);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("rik", shared));
        assertRefused(GrowthProblems.REFLECTION_STATE, () -> recall(recalled, null));
        assertThat(revise(recalled).state()).isEqualTo(ReflectionState.RECALLED);
        assertThat(get("vera", recalled).text()).isEqualTo("changed");
    }

    @Test
    void isChangedAndSharedOnByNobodyItIsSharedWith() {
        Reflection shared = share("vera", write("vera", "mine"), "mila");

        for (String who : List.of("mila", "rik", "ada")) {
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.growth.reflections.share(
                            centre.actor(who), shared.id(), shared.revision(), new ShareWith(new StaffRef("omar"))));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> delete(who, shared.id(), shared.revision()));
        }
    }

    @Test
    void isSharedWithSomebodyElseInServiceOnly() {
        Reflection written = write("vera", "mine");

        assertRefused(GrowthProblems.SHARE_WITH_SELF, () -> share("vera", written, "vera"));
        assertRefused(GrowthProblems.PERSON_UNKNOWN, () -> share("vera", written, "nobody"));
    }

    @Test
    void isDeletedForGoodWithItsKeyWhenItIsTheLast() {
        for (ReflectionSummary old : own("mila")) {
            delete("mila", old.id(), old.revision());
        }
        Reflection first = write("mila", "one");
        Reflection last = share("mila", write("mila", "two"), "vera");
        delete("mila", first.id(), first.revision());
        assertThat(keys("mila")).isEqualTo(1);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("mila", first));

        delete("mila", last.id(), last.revision());

        assertThat(keys("mila")).isZero();
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("vera", last));
        assertThat(rows.first(
                        "select count(*) from coaching_reflection_share where reflection_id = ?",
                        p -> p.id(last.id()),
                        r -> r.number(1)))
                .contains(0L);
        assertThat(get("mila", write("mila", "anew")).text()).isEqualTo("anew");
    }

    @Test
    void losesNothingWhenOneIsWrittenWhileTheLastIsDeleted() throws Exception {
        for (ReflectionSummary old : own("otto")) {
            delete("otto", old.id(), old.revision());
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 10; round++) {
                Reflection last = write("otto", "last");
                List<Callable<List<Reflection>>> work = new ArrayList<>();
                work.add(() -> {
                    delete("otto", last.id(), last.revision());
                    return List.of();
                });
                IntStream.range(0, 2).forEach(i -> work.add(() -> List.of(write("otto", "next"))));
                List<Reflection> written = new ArrayList<>();
                for (Future<List<Reflection>> done : threads.invokeAll(work)) {
                    written.addAll(done.get());
                }
                assertThat(written)
                        .hasSize(2)
                        .allSatisfy(r -> assertThat(get("otto", r).text()).isEqualTo("next"));
                written.forEach(r -> delete("otto", r.id(), r.revision()));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void closesWithoutItsKeyFileAndLosesNothing() throws Exception {
        Reflection kept = write("vera", "kept");
        Reflection shared = share("vera", write("vera", "shared"), "mila");
        Path file = centre.growth.keyFile;
        String key = Files.readString(file);
        try {
            Files.delete(file);
            staysClosed(shared);
            assertThat(Files.exists(file)).as("no key is made anew").isFalse();
            Files.writeString(file, "no key at all");
            staysClosed(shared);
            Files.writeString(file, "0".repeat(64));
            staysClosed(shared);
            Reflection recalled = recall(shared, null);
            assertThat(recalled.state()).isEqualTo(ReflectionState.RECALLED);
            assertThat(recalled.text()).isNull();
            assertThat(own("vera")).extracting(ReflectionSummary::id).contains(shared.id());
            delete("vera", recalled.id(), recalled.revision());
        } finally {
            Files.writeString(file, key);
        }
        assertThat(get("vera", kept).text()).isEqualTo("kept");
    }

    private void staysClosed(Reflection shared) {
        assertRefused(GrowthProblems.REFLECTIONS_CLOSED, () -> get("vera", shared));
        assertRefused(GrowthProblems.REFLECTIONS_CLOSED, () -> get("mila", shared));
        assertRefused(GrowthProblems.REFLECTIONS_CLOSED, () -> write("vera", "now"));
        assertRefused(GrowthProblems.REFLECTIONS_CLOSED, () -> write("tess", "the first of this owner"));
    }

    @Test
    void isKeptForHalfAYearAfterTheTrajectoryOfItsMoment() {
        CoachAssignment fleur = centre.assigned("fleur", "sun");
        Instant start = centre.clock.instant().plus(Duration.ofDays(1));
        CoachingMoment moment = centre.moments.propose(
                centre.actor("fleur"),
                new ProposeMoment(fleur.id(), new GroupRef("sun"), null, start, start.plus(Duration.ofHours(2)), null));
        Reflection bound = centre.growth.reflections.write(
                centre.actor("vera"), new WriteReflection("She was so calm.", moment.id(), null));
        assertThat(bound.momentId()).isEqualTo(moment.id());
        assertThat(bound.keptUntil()).isNull();
        LocalDate last = centre.clock.today();
        centre.assignments.end(centre.actor("rik"), fleur.id(), fleur.revision(), new EndAssignment(last));

        assertThat(get("vera", bound).keptUntil()).isEqualTo(last.plusMonths(6));
        Reflection shared = share("vera", bound, "mila");
        assertThat(get("mila", shared).momentId()).isNull();
        assertThat(get("mila", shared).keptUntil()).isNull();
        assertRefused(
                GrowthProblems.MOMENT_UNKNOWN,
                () -> centre.growth.reflections.write(
                        centre.actor("omar"), new WriteReflection("not mine", moment.id(), null)));
        assertRefused(
                GrowthProblems.MOMENT_UNKNOWN,
                () -> centre.growth.reflections.write(
                        centre.actor("vera"), new WriteReflection("no such", new MomentId(UUID.randomUUID()), null)));
    }

    @Test
    void belongsWhereItsOwnerWorks() {
        assertThat(write("esra", "as coach").location()).isEqualTo(CoachingCentre.KDV);
        for (String who : List.of("rik", "ada", "dora", "sofie")) {
            assertRefused(GrowthProblems.NO_WORKPLACE, () -> write(who, "I only manage"));
        }
        assertRefused(GrowthProblems.WORKPLACE_NEEDED, () -> write("iris", "two places"));
        Place bso = new Place(new LocationRef("loc"), WorkForm.BSO);
        assertThat(centre.growth
                        .reflections
                        .write(centre.actor("iris"), new WriteReflection("at one", null, bso))
                        .location())
                .isEqualTo(bso);
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.growth.reflections.write(centre.actor("vera"), new WriteReflection("there", null, bso)));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> write("anna", "a parent"));
    }

    @Test
    void holdsTextUpToItsLimit() {
        String most = "😀".repeat(10_000);
        assertThat(get("vera", write("vera", most)).text()).isEqualTo(most);
        for (String text : List.of("", " ", "x".repeat(20_001), "x".repeat(1 << 20), "a\u0000b")) {
            assertRefused(Limits.FIELDS_INVALID, () -> write("vera", text));
        }
    }

    @Test
    void isNotThereForAnybodyElse() {
        Reflection written = write("vera", "mine alone");

        for (String who : List.of("mila", "omar", "rik", "ada", "dora", "sofie", "iris", "esra", "anna")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> get(who, written));
            assertThat(own(who)).extracting(ReflectionSummary::id).doesNotContain(written.id());
            assertThat(received(who)).extracting(ReflectionSummary::id).doesNotContain(written.id());
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.growth.reflections.revise(
                            centre.actor(who), written.id(), written.revision(), new ReviseReflection("x", null)));
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.growth.reflections.recall(
                            centre.actor(who), written.id(), written.revision(), new RecallShare(null)));
        }
        assertThat(get("vera", written).allowedActions())
                .filteredOn(AllowedAction::allowed)
                .extracting(AllowedAction::action)
                .containsExactly("revise", "share", "delete");
    }

    @Test
    void turnsPages() {
        List<Reflection> written =
                IntStream.range(0, 5).mapToObj(i -> write("omar", "note " + i)).toList();
        List<ReflectionId> found = new ArrayList<>();
        PageRequest request = new PageRequest(2, null);
        Page<ReflectionSummary> page;
        do {
            page = centre.growth.reflections.own(centre.actor("omar"), request);
            page.items().forEach(i -> found.add(i.id()));
            request = new PageRequest(2, page.next());
        } while (page.next() != null);
        assertThat(found)
                .doesNotHaveDuplicates()
                .containsAll(written.stream().map(Reflection::id).toList());
    }

    private Reflection write(String who, String text) {
        return centre.growth.reflections.write(centre.actor(who), new WriteReflection(text, null, null));
    }

    private Reflection get(String who, Reflection reflection) {
        return centre.growth.reflections.get(centre.actor(who), reflection.id());
    }

    private List<ReflectionSummary> own(String who) {
        return centre.growth.reflections.own(centre.actor(who), ALL).items();
    }

    private List<ReflectionSummary> received(String who) {
        return centre.growth.reflections.received(centre.actor(who), ALL).items();
    }

    private Reflection share(String who, Reflection reflection, String with) {
        return centre.growth.reflections.share(
                centre.actor(who), reflection.id(), reflection.revision(), new ShareWith(new StaffRef(with)));
    }

    private Reflection recall(Reflection reflection, @Nullable String from) {
        return centre.growth.reflections.recall(
                centre.actor("vera"),
                reflection.id(),
                reflection.revision(),
                new RecallShare(from == null ? null : new StaffRef(from)));
    }

    private Reflection revise(Reflection reflection) {
        return centre.growth.reflections.revise(
                centre.actor("vera"), reflection.id(), reflection.revision(), new ReviseReflection("changed", null));
    }

    private void delete(String who, ReflectionId id, Revision revision) {
        centre.growth.reflections.delete(centre.actor(who), id, revision);
    }

    private long keys(String owner) {
        return rows.first(
                        "select count(*) from coaching_reflection_key where owner_key = ?",
                        p -> p.text(owner),
                        r -> r.number(1))
                .orElseThrow();
    }
}
