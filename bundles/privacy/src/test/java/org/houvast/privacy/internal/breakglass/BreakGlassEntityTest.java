package org.houvast.privacy.internal.breakglass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
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
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.BreakGlassProblems;
import org.houvast.privacy.BreakGlassState;
import org.houvast.privacy.BreakGlassVerdict;
import org.houvast.privacy.ReviewBreakGlass;
import org.houvast.privacy.Target;
import org.junit.jupiter.api.Test;

class BreakGlassEntityTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant END = NOON.plusSeconds(3600);
    private static final StaffRef SAM = new StaffRef("sam");
    private static final StaffRef DOP = new StaffRef("dop");
    private static final ReviewBreakGlass FINE = new ReviewBreakGlass(BreakGlassVerdict.JUSTIFIED, "a fever");

    private static BreakGlassEntity open() {
        return BreakGlassEntity.open(
                new UUID(1, 1),
                new Target(
                        BreakGlassEntity.TYPE,
                        new UUID(1, 1),
                        Set.of(new ChildRef("tim")),
                        new GroupRef("bees"),
                        new Place(new LocationRef("park"), WorkForm.KDV),
                        new OrganisationRef("centre"),
                        SAM,
                        null),
                "He has a fever, and nobody of his group is here.",
                true,
                NOON,
                Duration.ofHours(1));
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }

    @Test
    void isOpenUntilItsTimeIsOver() {
        BreakGlassRow row = open().row();

        assertThat(row.openedAt()).isEqualTo(NOON);
        assertThat(row.until()).isEqualTo(END);
        assertThat(row.secondFactor()).isTrue();
        assertThat(row.state(END.minusNanos(1000))).isEqualTo(BreakGlassState.ACTIVE);
        assertThat(row.endedAt(END.minusNanos(1000))).isNull();
        assertThat(row.state(END)).isEqualTo(BreakGlassState.ENDED);
        assertThat(row.endedAt(END)).isEqualTo(END);
    }

    @Test
    void isEndedOnce() {
        BreakGlassEntity ended = open();
        ended.end(NOON.plusSeconds(60));

        assertThat(ended.row().state(NOON.plusSeconds(60))).isEqualTo(BreakGlassState.ENDED);
        assertThat(ended.row().endedAt(END)).isEqualTo(NOON.plusSeconds(60));
        assertRefused(BreakGlassProblems.STATE, () -> ended.end(NOON.plusSeconds(61)));
        assertRefused(BreakGlassProblems.STATE, () -> open().end(END));
    }

    @Test
    void isReviewedAfterwardsByAnother() {
        assertRefused(BreakGlassProblems.STATE, () -> open().review(DOP, FINE, NOON));
        assertRefused(BreakGlassProblems.OWN_REVIEW, () -> open().review(SAM, FINE, END));
        BreakGlassEntity over = open();

        over.review(DOP, FINE, END.plusSeconds(60));

        assertThat(over.row().state(END)).isEqualTo(BreakGlassState.REVIEWED);
        assertThat(over.row().endedAt(END.plusSeconds(60))).isEqualTo(END);
        assertThat(over.row().review())
                .isEqualTo(
                        new BreakGlassRow.Review(BreakGlassVerdict.JUSTIFIED, "a fever", "dop", END.plusSeconds(60)));
        assertRefused(BreakGlassProblems.STATE, () -> over.review(DOP, FINE, END.plusSeconds(61)));
    }
}
