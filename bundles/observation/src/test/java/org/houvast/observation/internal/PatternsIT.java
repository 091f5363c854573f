package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.administration.Settings;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Subject;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationPattern;
import org.houvast.observation.ObservationPattern.Bar;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationText;
import org.houvast.observation.PatternBy;
import org.houvast.observation.PatternQuery;
import org.houvast.observation.RetractObservation;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PatternsIT extends ObservationTest {
    PatternsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void countsByTheClockOfTheLocationAcrossItsChange() {
        Subject child = child("hour");
        // the clock went back on 26 October 2025: 07:30 UTC is half past nine the day before and half past eight the
        // day after
        for (String at : List.of(
                "2025-10-25T07:30:00Z",
                "2025-10-25T07:59:59.999999Z",
                "2025-10-26T08:30:00Z",
                "2025-10-27T08:00:00Z",
                "2025-10-27T07:30:00Z",
                "2025-10-25T22:30:00Z")) {
            seen(child, Instant.parse(at), "hall", null);
        }

        ObservationPattern pattern =
                pattern("mila", child, PatternBy.HOUR, LocalDate.of(2025, 10, 25), LocalDate.of(2025, 10, 27));

        assertThat(pattern.bars()).containsExactly(new Bar("00:00", 1), new Bar("08:00", 1), new Bar("09:00", 4));
        assertThat(pattern.zone()).isEqualTo("Europe/Amsterdam");
        assertThat(pattern("mila", child, PatternBy.HOUR, LocalDate.of(2025, 10, 25), LocalDate.of(2025, 10, 25))
                        .observations())
                .isEqualTo(2);
    }

    @Test
    void countsWordsThatAreWrittenAlikeTogether() {
        Subject child = child("words");
        for (String place : List.of("Hall", "hall ", "corner", "HALL", "  ", "corner")) {
            seen(child, now(), place, "waiting");
        }
        seen(child, now(), null, null);

        ObservationPattern places = pattern("mila", child, PatternBy.PLACE, null, null);

        assertThat(places.observations()).isEqualTo(7);
        assertThat(places.bars()).extracting(Bar::count).containsExactly(3, 2);
        assertThat(places.bars().get(0).label()).isEqualToIgnoringCase("hall");
        assertThat(places.unknown()).isEqualTo(2);
        assertThat(places.text()).contains("corner: 2").contains("not told: 2");
        assertThat(pattern("mila", child, PatternBy.TRIGGER, null, null).bars()).containsExactly(new Bar("waiting", 6));
        assertThat(pattern("mila", child, PatternBy.ACTIVITY, null, null).unknown())
                .isEqualTo(7);
        assertThat(centre.patterns.picture(
                        centre.actor("mila"), new PatternQuery(child, PatternBy.PLACE, null, null, null)))
                .startsWith("<svg")
                .contains("corner: 2");
    }

    @Test
    void countsNothingOutBelowTheMinimumOfThePlace() {
        Subject child = child("few");
        for (int i = 0; i < 4; i++) {
            seen(child, now(), "hall", null);
        }

        ObservationPattern few = pattern("mila", child, PatternBy.PLACE, null, null);
        assertThat(few.enough()).isFalse();
        assertThat(few.minimum()).isEqualTo(5);
        assertThat(few.bars()).isEmpty();
        assertThat(few.text()).doesNotContain("hall");

        minimum("4");
        try {
            assertThat(pattern("mila", child, PatternBy.PLACE, null, null).bars())
                    .containsExactly(new Bar("hall", 4));
        } finally {
            minimum(null);
        }
    }

    @Test
    void countsWhatIsFinalAndNotTakenBackAndWhatTheReaderReaches() {
        Subject child = child("mix");
        for (int i = 0; i < 5; i++) {
            seen(child, now(), "hall", null);
        }
        capture("vera", child, "a draft");
        Observation wrong = seen(child, now(), "garden", null);
        centre.observations.retract(
                centre.actor("rik"), wrong.id(), wrong.revision(), new RetractObservation("wrong child", null));
        Observation both = finalise(
                "vera",
                centre.observations.capture(
                        centre.actor("vera"),
                        new CaptureObservation(
                                null,
                                List.of(child.child().orElseThrow(), new ChildRef("tim")),
                                null,
                                null,
                                null,
                                null,
                                at(now(), "beside {{child:2}}", null))));

        ObservationPattern pattern = pattern("mila", child, PatternBy.PLACE, null, null);

        assertThat(both.children()).hasSize(2);
        assertThat(pattern.bars()).containsExactly(new Bar("hall", 5), new Bar("beside a child", 1));
        for (String who : List.of("omar", "esra", "ada")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> pattern(who, child, PatternBy.PLACE, null, null));
        }
        assertThat(pattern("rik", Subject.of(new GroupRef("sun")), PatternBy.PLACE, null, null)
                        .observations())
                .isGreaterThanOrEqualTo(6);
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> pattern("omar", Subject.of(new GroupRef("sun")), PatternBy.PLACE, null, null));
    }

    @Test
    void refusesPeriodsThatRunBackwardsOrAreTooLong() {
        LocalDate today = centre.database.clock().today();
        assertRefused(
                ObservationProblems.PERIOD_INVALID,
                () -> pattern("mila", TIM, PatternBy.HOUR, today, today.minusDays(1)));
        assertRefused(
                ObservationProblems.PERIOD_INVALID,
                () -> pattern("mila", TIM, PatternBy.HOUR, today.minusDays(367), today));
    }

    @Test
    void needsTheSameNumberOfStatementsForOneAndForMany() {
        Subject one = child("one");
        seen(one, now(), "hall", null);
        Subject many = child("many");
        for (int i = 0; i < 12; i++) {
            seen(many, now(), "hall " + i, null);
        }

        assertThat(statements(one)).isEqualTo(statements(many));
    }

    private long statements(Subject child) {
        var rik = centre.actor("rik");
        rik.scope();
        long before = centre.database.statementCount().total();
        assertThat(centre.patterns
                        .pattern(rik, new PatternQuery(child, PatternBy.PLACE, null, null, null))
                        .observations())
                .isPositive();
        return centre.database.statementCount().total() - before;
    }

    private void minimum(@Nullable String value) {
        centre.administration
                .settings()
                .put(
                        centre.actor("rik"),
                        new Settings.PutSetting(
                                "observation.pattern-minimum", Settings.Level.WORK_FORM, ObservationCentre.KDV, value));
    }

    private ObservationPattern pattern(
            String who, Subject subject, PatternBy by, @Nullable LocalDate from, @Nullable LocalDate to) {
        return centre.patterns.pattern(centre.actor(who), new PatternQuery(subject, by, null, from, to));
    }

    private Subject child(String key) {
        centre.host.child("pattern-" + key, ObservationCentre.BORN, "sun");
        return Subject.of(new ChildRef("pattern-" + key));
    }

    private Observation seen(Subject child, Instant at, @Nullable String place, @Nullable String trigger) {
        return finalise(
                "vera",
                centre.observations.capture(
                        centre.actor("vera"), CaptureObservation.of(child, at(at, place, trigger))));
    }

    private static ObservationText at(Instant at, @Nullable String place, @Nullable String trigger) {
        return new ObservationText(at, null, place, null, trigger, "Seen.", null, null, null, null, null);
    }

    private Instant now() {
        return centre.database.clock().instant();
    }
}
