package org.houvast.privacy.internal.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.internal.Installation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ChildRef TIM = new ChildRef("tim");
    private static final GuardianRef PAT = new GuardianRef("pat");
    private static final PersonRef PERSON = new PersonRef("person");
    private static final Answering NOTHING = new Answering(null, false, null, null);
    private static final Answering PROVEN = new Answering(PAT, false, ConsentMode.WRITTEN, "folder 3");

    private static Giver giver(Answering words, Set<GuardianRef> facets, Set<ChildRef> guarded) {
        Actor actor = new Actor(
                PERSON,
                null,
                facets,
                Installation.facts(Optional.empty()),
                Instant.EPOCH,
                a -> AccessScope.ofGuardian(TODAY, guarded));
        Target target = new Target(
                ConsentEntity.TYPE,
                new UUID(1, 1),
                Set.of(TIM),
                new GroupRef("bees"),
                new Place(new LocationRef("park"), WorkForm.KDV),
                new OrganisationRef("centre"),
                null,
                null);
        return words.giver(actor, target, new Deciders(8, Set.of(PAT), Set.of(), TODAY.plusYears(1)));
    }

    private static Giver ofGuardian(Answering words, String... facets) {
        return giver(
                words, Set.of(List.of(facets).stream().map(GuardianRef::new).toArray(GuardianRef[]::new)), Set.of(TIM));
    }

    private static Giver ofStaff(
            @Nullable GuardianRef guardian, boolean byChild, @Nullable ConsentMode mode, @Nullable String proof) {
        return giver(new Answering(guardian, byChild, mode, proof), Set.of(), Set.of());
    }

    private static void assertRefused(ProblemType type, Runnable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call::run).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }

    @Test
    void takesTheFacetThatHasCustody() {
        assertThat(ofGuardian(NOTHING, "a", "b", "c", "d", "pat", "e", "f", "g"))
                .isEqualTo(new Giver(PAT, ConsentMode.OWN_ACCOUNT, null, PERSON));
        assertRefused(ConsentProblems.GIVER_WITHOUT_CUSTODY, () -> ofGuardian(NOTHING, "a"));
    }

    @Test
    void letsAGuardianSpeakForNobodyElse() {
        for (Answering words : List.of(
                new Answering(PAT, false, null, null),
                new Answering(null, true, null, null),
                new Answering(null, false, ConsentMode.SPOKEN, null),
                new Answering(null, false, null, "folder 3"))) {
            assertRefused(ConsentProblems.NOT_YOURSELF, () -> ofGuardian(words, "pat"));
        }
    }

    @Test
    void wantsFromStaffWhoseAnswerItIsAndTheProof() {
        assertThat(giver(PROVEN, Set.of(), Set.of()))
                .isEqualTo(new Giver(PAT, ConsentMode.WRITTEN, "folder 3", PERSON));
        assertThat(ofStaff(null, true, ConsentMode.SPOKEN, "seen"))
                .isEqualTo(new Giver(null, ConsentMode.SPOKEN, "seen", PERSON));

        assertRefused(ConsentProblems.PROOF_MISSING, () -> ofStaff(null, false, ConsentMode.WRITTEN, "folder 3"));
        assertRefused(ConsentProblems.PROOF_MISSING, () -> ofStaff(PAT, true, ConsentMode.WRITTEN, "folder 3"));
        assertRefused(ConsentProblems.PROOF_MISSING, () -> ofStaff(PAT, false, null, "folder 3"));
        assertRefused(ConsentProblems.PROOF_MISSING, () -> ofStaff(PAT, false, ConsentMode.OWN_ACCOUNT, "folder 3"));
        assertRefused(ConsentProblems.PROOF_MISSING, () -> ofStaff(PAT, false, ConsentMode.WRITTEN, null));
        assertRefused(ConsentProblems.PROOF_MISSING, () -> ofStaff(PAT, false, ConsentMode.WRITTEN, " "));
    }
}
