package org.houvast.privacy.internal.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Destruction;
import org.houvast.privacy.PlaceHold;
import org.houvast.privacy.RetentionProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.keeping.RetentionClass;
import org.junit.jupiter.api.Test;

class DestructionEntityTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final StaffRef DOP = new StaffRef("dop");
    private static final StaffRef MO = new StaffRef("mo");
    private static final PersonRef PERSON_DOP = new PersonRef("person-dop");
    private static final PersonRef PERSON_MO = new PersonRef("person-mo");
    private static final ChildRef TIM = new ChildRef("tim");
    private static final Place PARK = new Place(new LocationRef("park"), WorkForm.KDV);
    private static final Proof PROOF = new Proof(List.of(new Destruction.Count("observation", 3, 1, 0)), "cafe");

    private static Target target(Set<ChildRef> children) {
        return new Target("record", new UUID(1, 1), children, null, PARK, new OrganisationRef("centre"), DOP, null);
    }

    private static DestructionEntity proposed() {
        return new DestructionEntity(new UUID(1, 1), target(Set.of()), RetentionClass.CHILD_FILE, 4, PERSON_DOP, NOON);
    }

    private static DestructionEntity approved() {
        DestructionEntity destruction = proposed();
        destruction.approve(MO, PERSON_MO, "Backups are gone in 30 days.", NOON);
        return destruction;
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }

    private static void assertOpenTo(DestructionEntity destruction, DestructionAction... open) {
        assertThat(Arrays.stream(DestructionAction.values())
                        .filter(a -> destruction.refusalOf(a).isEmpty()))
                .containsExactlyInAnyOrder(open);
    }

    @Test
    void isApprovedByAnotherPerson() {
        assertThat(proposed().refusalOfApproval(PERSON_MO)).isEmpty();
        assertThat(proposed().refusalOfApproval(PERSON_DOP)).contains(Refusal.of(RetentionProblems.OWN_PROPOSAL));
        assertRefused(RetentionProblems.OWN_PROPOSAL, () -> proposed().approve(MO, PERSON_DOP, "", NOON));
        assertOpenTo(proposed(), DestructionAction.APPROVE, DestructionAction.CANCEL);

        assertOpenTo(approved(), DestructionAction.CARRY_OUT, DestructionAction.CANCEL);
        assertRefused(RetentionProblems.STATE, () -> approved().approve(MO, PERSON_MO, "", NOON));
    }

    @Test
    void endsAsTheTableSaysAndForgetsTheChild() {
        assertRefused(RetentionProblems.STATE, () -> proposed().end(DestructionAction.CARRY_OUT, DOP, NOON, PROOF));
        assertThat(proposed().erased()).isNull();
        for (DestructionAction action : List.of(DestructionAction.CARRY_OUT, DestructionAction.CANCEL)) {
            DestructionEntity erasure = approved().erasing(TIM);
            assertThat(erasure.erased()).isEqualTo(TIM);

            erasure.end(action, DOP, NOON, PROOF);

            assertThat(erasure.erased()).isNull();
            assertOpenTo(erasure);
        }
    }

    @Test
    void holdsUntilSomebodyReleasesIt() {
        PlaceHold command =
                new PlaceHold(PARK.location(), PARK.workForm(), TIM, "observation", new UUID(3, 3), "court", null);
        HoldEntity hold = new HoldEntity(new UUID(1, 1), target(Set.of(TIM)), command, NOON);
        assertThat(hold.refusalOfRelease()).isEmpty();

        hold.release(MO, NOON);

        assertThat(hold.refusalOfRelease()).contains(Refusal.of(RetentionProblems.HOLD_RELEASED));
        assertRefused(RetentionProblems.HOLD_RELEASED, () -> hold.release(MO, NOON));
    }
}
