package org.houvast.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.HostException;
import org.houvast.host.spi.PersonRecord;
import org.houvast.host.tck.HostContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MemoryHostTest {
    private static final LocalDate BORN = LocalDate.of(2022, 5, 1);

    private final TestClock clock = TestClock.onMonday();
    private final MemoryHost host = centre(clock);

    private static MemoryHost centre(TestClock clock) {
        return MemoryHost.aCentre(clock)
                .organisation("youth", Discipline.YOUTH_CARE)
                .location("zon", WorkForm.KDV, WorkForm.BSO)
                .location("maan", WorkForm.PO)
                .group("bijen", "zon", WorkForm.KDV)
                .group("mieren", "zon", WorkForm.BSO)
                .group("klas", "maan", WorkForm.PO)
                .staff("noor", Role.STAFF, "bijen")
                .staffAt("mia", Role.MANAGER, "zon")
                .coach("cor", "youth")
                .child("tim", BORN, "bijen")
                .child("isa", BORN, "bijen", "mieren")
                .child("bo", BORN, "klas")
                .mentor("tim", "noor")
                .guardian("ger", "tim", Custody.YES)
                .guardian("ada", "isa", Custody.UNKNOWN)
                .samePerson("mia", "ada")
                .childMoves("isa", "klas", LocalDate.of(2026, 4, 1))
                .childLeaves("bo", LocalDate.of(2026, 2, 27))
                .staffLeaves("cor", LocalDate.of(2026, 2, 27))
                .closed("zon", LocalDate.of(2026, 4, 6));
    }

    @Nested
    class WithEverything implements HostContract {
        @Override
        public Host host() {
            return host;
        }

        @Override
        public Map<Token, PersonRef> knownTokens() {
            return Map.of(
                    new Token(MemoryHost.ISSUER, "noor"), new PersonRef("person-noor"),
                    new Token(MemoryHost.ISSUER, "ger"), new PersonRef("person-ger"));
        }

        @Override
        public Optional<ChildRef> changeAChild() {
            host.child("tim", BORN.plusDays(1), "bijen");
            return Optional.of(new ChildRef("tim"));
        }
    }

    @Nested
    class WithoutAnyCapability implements HostContract {
        @Override
        public Host host() {
            return host.without(Capability.values());
        }
    }

    @Test
    void aMemberOfStaffWhoIsAGuardianIsOnePerson() {
        PersonRecord mia = host.persons().byToken(MemoryHost.ISSUER, "mia").orElseThrow();
        assertThat(mia.staffRef()).contains(new StaffRef("mia"));
        assertThat(mia.guardians()).hasSize(1);
        assertThat(host.persons().byToken(MemoryHost.ISSUER, "ada")).isEmpty();
    }

    @Test
    void whoHasLeftComesInNoMore() {
        assertThat(host.persons().byToken(MemoryHost.ISSUER, "cor")).isEmpty();
        clock.set(MemoryHost.SINCE.atStartOfDay(TestClock.ZONE).toInstant());
        assertThat(host.persons().byToken(MemoryHost.ISSUER, "cor")).isPresent();
    }

    @Test
    void aFailingHostThrowsUntilItIsHealthy() {
        host.failing();
        assertThatThrownBy(() -> host.children().find(Set.of())).isInstanceOf(HostException.class);
        assertThat(host.healthy().children().find(Set.of(new ChildRef("tim")))).hasSize(1);
    }

    @Test
    @SuppressWarnings("NullAway")
    void aHostThatTalksNonsenseAnswersNull() {
        assertThat(host.talkingNonsense().staff().find(Set.of())).isNull();
    }

    @Test
    @Timeout(10)
    void aSilentHostEndsWhenItIsInterrupted() {
        host.silent();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> host.children().find(Set.of())).isInstanceOf(HostException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aSlowHostTakesItsTime() {
        host.slow(Duration.ofMillis(30));
        long begin = System.nanoTime();
        assertThat(host.children().find(Set.of(new ChildRef("tim")))).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
    }
}
