package org.houvast.privacy.internal.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Subjects;
import org.houvast.privacy.internal.Installation;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EveryDatabase
class HostSubjectsIT {
    private static final ChildRef TIM = new ChildRef("tim");

    private final TestDatabase database;
    private MemoryHost host;
    private Installation installation;
    private Aliases aliases;

    @SuppressWarnings("NullAway.Init")
    HostSubjectsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        host = MemoryHost.aCentre(database.clock())
                .location("park", WorkForm.KDV, WorkForm.BSO)
                .group("bees", "park", WorkForm.KDV)
                .group("foxes", "park", WorkForm.BSO)
                .child("tim", LocalDate.of(2023, 5, 1), "bees")
                .child("eva", LocalDate.of(2020, 5, 1), "bees", "foxes")
                .staff("sam", Role.STAFF, "bees")
                .staff("mo", Role.MANAGER);
        installation = new Installation(database, host);
        aliases = installation.privacy.aliases();
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    private Subjects.Resolved resolve(String who, Subject subject, @Nullable String group, @Nullable UUID caseId) {
        return installation
                .privacy
                .subjects()
                .resolve(
                        installation.actor(who), "record", subject, group == null ? null : new GroupRef(group), caseId);
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
    }

    @Test
    void findsWhereAChildIsAndWhoIsResponsible() {
        Subjects.Resolved resolved = resolve("sam", Subject.of(TIM), null, null);

        assertThat(resolved.refusal()).isEmpty();
        assertThat(resolved.target())
                .isEqualTo(new Target(
                        "record",
                        null,
                        Set.of(TIM),
                        new GroupRef("bees"),
                        new Place(new LocationRef("park"), WorkForm.KDV),
                        new OrganisationRef(MemoryHost.CENTRE),
                        new StaffRef("sam"),
                        null));
        assertThat(resolve("sam", Subject.of(new GroupRef("foxes")), null, null)
                        .target()
                        .place()
                        .workForm())
                .isEqualTo(WorkForm.BSO);
    }

    @Test
    void asksWhichGroupIsMeantWhenItCannotTell() {
        ChildRef eva = new ChildRef("eva");

        assertThat(resolve("sam", Subject.of(eva), null, null).target().group()).isEqualTo(new GroupRef("bees"));
        assertThat(resolve("mo", Subject.of(eva), "foxes", null).target().group())
                .isEqualTo(new GroupRef("foxes"));
        assertThat(resolve("mo", Subject.of(eva), null, null).refusal().map(Refusal::type))
                .contains(PrivacyProblems.GROUP_NEEDED);
        assertThat(resolve("mo", Subject.of(TIM), "foxes", null).refusal().map(Refusal::type))
                .contains(PrivacyProblems.GROUP_NEEDED);
    }

    @Test
    void refusesAChildWhoLeft() {
        host.childLeaves("tim", database.clock().today().minusDays(1));

        Subjects.Resolved resolved = resolve("mo", Subject.of(TIM), null, null);

        assertThat(resolved.refusal().map(Refusal::type)).contains(PrivacyProblems.CHILD_LEFT);
        assertThat(resolved.target().group()).isEqualTo(new GroupRef("bees"));
    }

    @Test
    void knowsNobodyWhomTheHostDoesNotKnow() {
        assertRefused(PrivacyProblems.NOT_FOUND, () -> resolve("mo", Subject.of(new ChildRef("nobody")), null, null));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> resolve("mo", Subject.of(new GroupRef("nowhere")), null, null));
    }

    @Test
    void findsTheChildBehindTheAliasOfItsCaseOnly() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        String alias = installation.transactions.write(em -> aliases.issue(em, first, TIM));
        String other = installation.transactions.write(em -> aliases.issue(em, second, TIM));

        assertThat(alias).matches("[2-9A-Z]{4}-[2-9A-Z]{4}").isNotEqualTo(other);
        assertThat(aliases.child(first, alias)).contains(TIM);
        assertThat(aliases.child(second, alias)).isEmpty();
        assertThat(aliases.of(Set.of(first, second, UUID.randomUUID()))).isEqualTo(Map.of(first, alias, second, other));
        assertThat(aliases.of(Set.of())).isEmpty();
        assertThat(resolve("mo", Subject.alias(alias), null, first).target().children())
                .containsExactly(TIM);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> resolve("mo", Subject.alias(alias), null, second));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> resolve("mo", Subject.alias(alias), null, null));
    }
}
