package org.houvast.privacy.internal.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.ConsentState;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsentEntityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate BIRTHDAY = TODAY.plusMonths(2);
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final ChildRef TIM = new ChildRef("tim");
    private static final Deciders YOUNG = deciders(8, BIRTHDAY);
    private static final Deciders TEENAGER = deciders(13, BIRTHDAY);
    private static final Deciders GROWN = deciders(16, null);

    private static Deciders deciders(int age, @Nullable LocalDate lastDay) {
        return new Deciders(age, Set.of(new GuardianRef("pat"), new GuardianRef("kim")), Set.of(), lastDay);
    }

    private static Giver by(@Nullable String guardian) {
        return new Giver(
                guardian == null ? null : new GuardianRef(guardian),
                ConsentMode.WRITTEN,
                "folder 3",
                new PersonRef("person-sam"));
    }

    private static ConsentEntity requested(ConsentRule rule, @Nullable LocalDate from, @Nullable LocalDate until) {
        OrganisationRef care = new OrganisationRef("care");
        return ConsentEntity.request(
                new UUID(1, 1),
                new RequestConsent(TIM, ConsentPurpose.MEDIA, care, "v1", null, from, until, null),
                new Target(
                        ConsentEntity.TYPE,
                        null,
                        Set.of(TIM),
                        new GroupRef("bees"),
                        new Place(new LocationRef("park"), WorkForm.KDV),
                        care,
                        null,
                        null),
                rule,
                TODAY,
                NOON);
    }

    private static ConsentEntity active(Deciders deciders, @Nullable LocalDate until) {
        ConsentEntity consent = requested(ConsentRule.BOTH, null, until);
        if (deciders.guardiansDecide()) {
            consent.give(by("pat"), deciders, TODAY, NOON);
            consent.give(by("kim"), deciders, TODAY, NOON);
        }
        if (deciders.childDecides()) {
            consent.give(by(null), deciders, TODAY, NOON);
        }
        return consent;
    }

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }

    @Test
    void beginsTodayOrOnTheDayThatIsAsked() {
        assertThat(requested(ConsentRule.BOTH, null, null).row())
                .extracting(ConsentRow::state, ConsentRow::from, ConsentRow::until, ConsentRow::lastDay)
                .containsExactly(ConsentState.REQUESTED, TODAY, null, null);
        LocalDate last = TODAY.plusDays(9);
        assertThat(requested(ConsentRule.BOTH, last, last).row())
                .extracting(ConsentRow::from, ConsentRow::until, ConsentRow::lastDay)
                .containsExactly(last, last, last);
        assertRefused(ConsentProblems.PERIOD, () -> requested(ConsentRule.BOTH, TODAY.minusDays(1), null));
        assertRefused(ConsentProblems.PERIOD, () -> requested(ConsentRule.BOTH, last, last.minusDays(1)));
    }

    @Test
    void endsOnItsLastDayOrWhenOthersDecide() {
        assertThat(active(YOUNG, null).row().lastDay()).isEqualTo(BIRTHDAY);
        assertThat(active(YOUNG, TODAY.plusDays(9)).row().lastDay()).isEqualTo(TODAY.plusDays(9));
        assertThat(active(YOUNG, BIRTHDAY.plusDays(9)).row().lastDay()).isEqualTo(BIRTHDAY);
        assertThat(active(TEENAGER, null).row().lastDay()).isEqualTo(BIRTHDAY);
        assertThat(active(GROWN, null).row().lastDay()).isNull();
        assertThat(active(GROWN, BIRTHDAY).row().lastDay()).isEqualTo(BIRTHDAY);
    }

    @Test
    void isGivenOnceByEachWhoDecides() {
        ConsentEntity consent = requested(ConsentRule.BOTH, null, null);
        consent.give(by("pat"), TEENAGER, TODAY, NOON);
        consent.give(by(null), TEENAGER, TODAY, NOON);
        assertThat(consent.row().state()).isEqualTo(ConsentState.PARTLY_GIVEN);

        assertRefused(ConsentProblems.ANSWERED, () -> consent.give(by("pat"), TEENAGER, TODAY, NOON));
        assertRefused(ConsentProblems.ANSWERED, () -> consent.give(by(null), TEENAGER, TODAY, NOON));
        consent.give(by("kim"), TEENAGER, TODAY, NOON);
        assertThat(consent.row().state()).isEqualTo(ConsentState.ACTIVE);
        assertThat(consent.answers()).hasSize(3);
    }

    @Test
    void listensToThoseWhoDecideOnly() {
        ConsentEntity asked = requested(ConsentRule.BOTH, null, null);
        ConsentEntity given = requested(ConsentRule.ONE_PRESUMED, null, null);
        given.give(by("pat"), YOUNG, TODAY, NOON);

        assertRefused(ConsentProblems.GIVER_WITHOUT_CUSTODY, () -> asked.give(by("gus"), YOUNG, TODAY, NOON));
        assertRefused(ConsentProblems.GIVER_WITHOUT_CUSTODY, () -> asked.refuse(by("gus"), YOUNG, TODAY, NOON));
        assertRefused(ConsentProblems.GIVER_WITHOUT_CUSTODY, () -> given.withdraw(by("gus"), YOUNG, TODAY, NOON));
        assertRefused(ConsentProblems.GIVER_WITHOUT_CUSTODY, () -> given.object(by("gus"), YOUNG, TODAY, NOON));
        assertRefused(ConsentProblems.CHILD_TOO_YOUNG, () -> given.withdraw(by(null), YOUNG, TODAY, NOON));
        assertRefused(ConsentProblems.CHILD_DECIDES, () -> given.withdraw(by("pat"), GROWN, TODAY, NOON));
        assertThat(asked.row().state()).isEqualTo(ConsentState.REQUESTED);
        assertThat(given.row().state()).isEqualTo(ConsentState.ACTIVE);
        assertThat(given.answers()).hasSize(1);
    }

    @Test
    void takesAnObjectionWhereOneWasPresumedToSpeakForBothOnly() {
        ConsentEntity both = active(YOUNG, null);
        ConsentEntity one = requested(ConsentRule.ONE_PRESUMED, null, null);
        one.give(by("pat"), YOUNG, TODAY, NOON);

        assertRefused(ConsentProblems.STATE, () -> both.object(by(null), YOUNG, TODAY, NOON));
        assertRefused(ConsentProblems.OWN_CONSENT, () -> one.object(by("pat"), YOUNG, TODAY, NOON));
        one.object(by("kim"), YOUNG, TODAY, NOON);
        assertThat(one.row().state()).isEqualTo(ConsentState.OBJECTED);

        one.give(by("kim"), YOUNG, TODAY, NOON);
        assertThat(one.row().state()).isEqualTo(ConsentState.ACTIVE);
        assertRefused(ConsentProblems.OWN_CONSENT, () -> one.object(by("kim"), YOUNG, TODAY, NOON));
    }

    @Test
    void goesOnFromTheStateOfToday() {
        ConsentEntity over = active(YOUNG, TODAY);
        assertRefused(ConsentProblems.STATE, () -> over.withdraw(by("pat"), YOUNG, TODAY.plusDays(1), NOON));
        assertThat(over.row().state()).isEqualTo(ConsentState.ACTIVE);

        over.withdraw(by("pat"), YOUNG, TODAY, NOON);
        assertThat(over.row().state()).isEqualTo(ConsentState.WITHDRAWN);
    }
}
