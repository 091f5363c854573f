package org.houvast.stepplan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.stepplan.StepPlanProblems;
import org.junit.jupiter.api.Test;

class CaseBookTest {
    private static final GroupRef SUN = new GroupRef("sun");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final CaseBook nobodyThere = new CaseBook();

    @Test
    void saysThatCoachingIsAwayInsteadOfAssuming() {
        assertAway(nobodyThere::questions);
        assertAway(() -> nobodyThere.facts(UUID.randomUUID()));
        assertAway(() -> nobodyThere.coached(SUN, DAY));
    }

    @Test
    void goesOnWithWhatIsKnownWhereThatIsEnough() {
        assertThat(nobodyThere.factsIfThere(UUID.randomUUID())).isEmpty();
        assertThat(nobodyThere.coached(Set.of(SUN), DAY))
                .as("nobody speaks for a coach who may be there")
                .containsExactly(SUN);
    }

    private static void assertAway(ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(StepPlanProblems.COACHING_AWAY));
    }
}
