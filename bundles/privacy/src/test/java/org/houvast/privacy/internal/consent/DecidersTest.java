package org.houvast.privacy.internal.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Guardianship;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ChildRef TIM = new ChildRef("tim");
    private static final GuardianRef PAT = new GuardianRef("yes-0");
    private static final GuardianRef KIM = new GuardianRef("yes-1");

    private static Deciders deciders(@Nullable LocalDate born, Custody... custodies) {
        List<Custody> all = Arrays.asList(custodies);
        Set<Guardianship> guardianships = IntStream.range(0, all.size())
                .mapToObj(i -> new Guardianship(
                        new GuardianRef(all.get(i).name().toLowerCase(Locale.ROOT) + "-" + i),
                        TIM,
                        all.get(i),
                        null,
                        null,
                        false,
                        false,
                        false))
                .collect(Collectors.toSet());
        return Deciders.of(new ChildRecord(TIM, "Tim", born, List.of(), null, null), guardianships, TODAY);
    }

    private static Optional<ProblemType> type(Optional<Refusal> refusal) {
        return refusal.map(Refusal::type);
    }

    @Test
    void letsTheHoldersOfCustodyDecideBelowTwelve() {
        Deciders deciders = deciders(TODAY.minusYears(12).plusDays(1), Custody.YES, Custody.YES, Custody.NO);

        assertThat(deciders.holders()).containsExactlyInAnyOrder(PAT, KIM);
        assertThat(deciders.satisfiedBy(ConsentRule.BOTH, Set.of(PAT), false)).isFalse();
        assertThat(deciders.satisfiedBy(ConsentRule.BOTH, Set.of(PAT, KIM), false))
                .isTrue();
        assertThat(deciders.satisfiedBy(ConsentRule.ONE_PRESUMED, Set.of(KIM), false))
                .isTrue();
        assertThat(deciders.satisfiedBy(ConsentRule.ONE_PRESUMED, Set.of(), true))
                .isFalse();
        assertThat(deciders.lastDay()).isEqualTo(TODAY);
        assertThat(type(deciders.refusal(null))).contains(ConsentProblems.CHILD_TOO_YOUNG);
        assertThat(type(deciders.refusal(new GuardianRef("no-2")))).contains(ConsentProblems.GIVER_WITHOUT_CUSTODY);
        assertThat(deciders.refusal(PAT)).isEmpty();
    }

    @Test
    void wantsTheChildTooFromTwelve() {
        Deciders deciders = deciders(TODAY.minusYears(12), Custody.YES, Custody.YES);

        assertThat(deciders.satisfiedBy(ConsentRule.BOTH, Set.of(PAT, KIM), false))
                .isFalse();
        assertThat(deciders.satisfiedBy(ConsentRule.BOTH, Set.of(PAT, KIM), true))
                .isTrue();
        assertThat(deciders.satisfiedBy(ConsentRule.ONE_PRESUMED, Set.of(PAT), true))
                .isTrue();
        assertThat(deciders.lastDay()).isEqualTo(TODAY.plusYears(4).minusDays(1));
        assertThat(deciders.refusal(null)).isEmpty();
    }

    @Test
    void letsTheChildDecideFromSixteen() {
        Deciders deciders = deciders(TODAY.minusYears(16), Custody.UNKNOWN);

        assertThat(deciders.closed(ConsentRule.BOTH)).isEmpty();
        assertThat(deciders.satisfiedBy(ConsentRule.BOTH, Set.of(), true)).isTrue();
        assertThat(deciders.satisfiedBy(ConsentRule.BOTH, Set.of(PAT), false)).isFalse();
        assertThat(deciders.lastDay()).isNull();
        assertThat(type(deciders.refusal(PAT))).contains(ConsentProblems.CHILD_DECIDES);
    }

    /** whose twelfth and sixteenth birthdays are leap days too */
    @Test
    void hasLeapDaysForBirthdays() {
        LocalDate leap = LocalDate.of(2024, 2, 29);

        assertThat(Deciders.of(born(leap), Set.of(), LocalDate.of(2036, 2, 28)).childDecides())
                .isFalse();
        assertThat(Deciders.of(born(leap), Set.of(), LocalDate.of(2036, 2, 29)).childDecides())
                .isTrue();
        assertThat(Deciders.of(born(leap), Set.of(), LocalDate.of(2035, 3, 1)).lastDay())
                .isEqualTo(LocalDate.of(2036, 2, 28));
        assertThat(Deciders.of(born(leap), Set.of(), LocalDate.of(2040, 2, 28)).guardiansDecide())
                .isTrue();
        assertThat(Deciders.of(born(leap), Set.of(), LocalDate.of(2040, 2, 29)).guardiansDecide())
                .isFalse();
    }

    private static ChildRecord born(LocalDate day) {
        return new ChildRecord(TIM, "Tim", day, List.of(), null, null);
    }

    @Test
    void staysClosedWhileItIsNotKnownWhoDecides() {
        LocalDate young = TODAY.minusYears(3);

        assertThat(type(deciders(young, Custody.YES, Custody.UNKNOWN).closed(ConsentRule.BOTH)))
                .contains(ConsentProblems.CUSTODY_UNKNOWN);
        assertThat(deciders(young, Custody.YES, Custody.UNKNOWN).closed(ConsentRule.ONE_PRESUMED))
                .isEmpty();
        assertThat(type(deciders(young, Custody.UNKNOWN).closed(ConsentRule.ONE_PRESUMED)))
                .contains(ConsentProblems.CUSTODY_UNKNOWN);
        assertThat(type(deciders(young, Custody.NO).closed(ConsentRule.BOTH))).contains(ConsentProblems.NO_CUSTODY);
        assertThat(type(deciders(young, Custody.UNKNOWN).refusal(new GuardianRef("unknown-0"))))
                .contains(ConsentProblems.CUSTODY_UNKNOWN);
        assertThatThrownBy(() -> deciders(null, Custody.YES))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.type()).isEqualTo(ConsentProblems.AGE_UNKNOWN));
    }

    @Test
    void takesEveryHolderWhereTheDomainNamesNoOtherRule() {
        ConsentRules rules = new ConsentRules(ConsentRule.ONE_PRESUMED);

        assertThat(rules.of(ConsentPurpose.EXTERNAL_COACH_NAMED)).isEqualTo(ConsentRule.ONE_PRESUMED);
        assertThat(Arrays.stream(ConsentPurpose.values()).filter(p -> rules.of(p) == ConsentRule.ONE_PRESUMED))
                .containsExactlyInAnyOrder(
                        ConsentPurpose.EXTERNAL_COACH_NAMED,
                        ConsentPurpose.HANDOVER_SCHOOL,
                        ConsentPurpose.HANDOVER_BSO);
    }
}
