package org.houvast.privacy.internal.consent;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Guardianship;
import org.houvast.privacy.ConsentAnswer.Said;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.ConsentRule;
import org.jspecify.annotations.Nullable;

/**
 * Who decides about a child on a day (domain 4.6.2): below 12 years the holders of custody, from 12 to 15 the child and they, from 16
 * the child.
 *
 * @param age years of the child
 * @param holders guardians with custody
 * @param unknown guardians of whom the host does not know whether they have custody
 * @param lastDay last day on which the same ones decide, null from 16 on
 */
public record Deciders(int age, Set<GuardianRef> holders, Set<GuardianRef> unknown, @Nullable LocalDate lastDay) {
    private static final int CHILD_TOO = 12;
    private static final int CHILD_ALONE = 16;

    /**
     * Who decides about this child.
     *
     * @throws Problem {@link ConsentProblems#AGE_UNKNOWN} when the host does not know the date of birth
     */
    static Deciders of(ChildRecord child, Set<Guardianship> guardianships, LocalDate today) {
        return known(child, guardianships, today).orElseThrow(() -> Problem.of(ConsentProblems.AGE_UNKNOWN));
    }

    /** the same, or nothing when the host does not know the date of birth */
    public static Optional<Deciders> known(ChildRecord child, Set<Guardianship> guardianships, LocalDate today) {
        LocalDate born = child.birthDate();
        if (born == null) {
            return Optional.empty();
        }
        Set<GuardianRef> holders = new HashSet<>();
        Set<GuardianRef> unknown = new HashSet<>();
        for (Guardianship guardianship : guardianships) {
            if (guardianship.custodyOn(today)) {
                holders.add(guardianship.guardian());
            } else if (guardianship.custody() == Custody.UNKNOWN && guardianship.holdsOn(today)) {
                unknown.add(guardianship.guardian());
            }
        }
        int age = born.until(today).getYears();
        LocalDate last = age >= CHILD_ALONE
                ? null
                : born.plusYears(age < CHILD_TOO ? CHILD_TOO : CHILD_ALONE).minusDays(1);
        return Optional.of(new Deciders(age, Set.copyOf(holders), Set.copyOf(unknown), last));
    }

    public boolean childDecides() {
        return age >= CHILD_TOO;
    }

    public boolean guardiansDecide() {
        return age < CHILD_ALONE;
    }

    /** why nobody can decide, or decide by this rule, or nothing */
    Optional<Refusal> closed(ConsentRule rule) {
        if (!guardiansDecide()) {
            return Optional.empty();
        }
        if (!unknown.isEmpty() && (rule == ConsentRule.BOTH || holders.isEmpty())) {
            return Optional.of(Refusal.of(ConsentProblems.CUSTODY_UNKNOWN));
        }
        return holders.isEmpty() ? Optional.of(Refusal.of(ConsentProblems.NO_CUSTODY)) : Optional.empty();
    }

    /** why this one does not decide, or nothing; null is the child */
    Optional<Refusal> refusal(@Nullable GuardianRef giver) {
        if (giver == null) {
            return childDecides() ? Optional.empty() : Optional.of(Refusal.of(ConsentProblems.CHILD_TOO_YOUNG));
        }
        if (!guardiansDecide()) {
            return Optional.of(Refusal.of(ConsentProblems.CHILD_DECIDES));
        }
        if (holders.contains(giver)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(
                unknown.contains(giver) ? ConsentProblems.CUSTODY_UNKNOWN : ConsentProblems.GIVER_WITHOUT_CUSTODY));
    }

    /**
     * Whether what was given still stands: those who decide today can be known, and are those who agreed.
     *
     * @param lastSaid what each who answered said last; empty is the child
     */
    boolean stand(ConsentRule rule, Map<Optional<GuardianRef>, Said> lastSaid) {
        return closed(rule).isEmpty() && agreed(rule, lastSaid);
    }

    /** whether those who decide have agreed, and none of them said otherwise since */
    boolean agreed(ConsentRule rule, Map<Optional<GuardianRef>, Said> lastSaid) {
        Set<GuardianRef> given = new HashSet<>();
        boolean child = false;
        for (Map.Entry<Optional<GuardianRef>, Said> said : lastSaid.entrySet()) {
            Optional<GuardianRef> guardian = said.getKey();
            boolean decides = guardian.map(holders::contains).orElse(true);
            if (said.getValue() == Said.GIVEN) {
                guardian.ifPresent(given::add);
                child |= guardian.isEmpty();
            } else if (decides) {
                return false;
            }
        }
        return satisfiedBy(rule, given, child);
    }

    /** whether everybody who must agree did, by those guardians and the child */
    boolean satisfiedBy(ConsentRule rule, Set<GuardianRef> guardians, boolean child) {
        if (childDecides() && !child) {
            return false;
        }
        if (!guardiansDecide()) {
            return true;
        }
        return rule == ConsentRule.BOTH
                ? !holders.isEmpty() && guardians.containsAll(holders)
                : holders.stream().anyMatch(guardians::contains);
    }
}
