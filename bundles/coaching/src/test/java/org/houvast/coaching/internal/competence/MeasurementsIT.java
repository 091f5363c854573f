package org.houvast.coaching.internal.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.coaching.BeginMeasurement;
import org.houvast.coaching.Competence;
import org.houvast.coaching.CompetenceFigure;
import org.houvast.coaching.CompetenceMeasurement;
import org.houvast.coaching.CompetenceProfile;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.ItemScore;
import org.houvast.coaching.MeasurementId;
import org.houvast.coaching.MeasurementPhase;
import org.houvast.coaching.MeasurementState;
import org.houvast.coaching.MeasurementSummary;
import org.houvast.coaching.ProfileItem;
import org.houvast.coaching.PublishProfile;
import org.houvast.coaching.RecallShare;
import org.houvast.coaching.ReviseMeasurement;
import org.houvast.coaching.ShareWith;
import org.houvast.coaching.Side;
import org.houvast.coaching.TeamPicture;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.Limits;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasurementsIT extends CoachingTest {
    private static final PageRequest ALL = new PageRequest(200, null);

    MeasurementsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void isFilledInFinalisedAndCompared() {
        CompetenceMeasurement draft = begin("vera", Side.STAFF, null);
        assertThat(draft.state()).isEqualTo(MeasurementState.DRAFT);
        assertThat(draft.phase()).isEqualTo(MeasurementPhase.BEGIN);
        CompetenceMeasurement half = revise("vera", draft, List.of(new ItemScore("PARENTS_1", 2, "مرحبا 😀")));
        assertThat(half.scores()).containsExactly(new ItemScore("PARENTS_1", 2, "مرحبا 😀"));
        assertRefused(GrowthProblems.SCORES_MISSING, () -> finalise("vera", half));
        CompetenceMeasurement done = finalise("vera", revise("vera", half, scores(half, 3)));
        assertThat(done.state()).isEqualTo(MeasurementState.FINAL);
        assertRefused(GrowthProblems.MEASUREMENT_STATE, () -> revise("vera", done, List.of()));
        assertRefused(
                GrowthProblems.MEASUREMENT_STATE,
                () -> centre.growth.measurements.discard(centre.actor("vera"), done.id(), done.revision()));

        CompetenceMeasurement end = begin("vera", Side.STAFF, done.id());

        assertThat(end.phase()).isEqualTo(MeasurementPhase.END);
        assertThat(end.begin()).isEqualTo(done.id());
        assertThat(end.profileVersion()).isEqualTo(done.profileVersion());
        assertRefused(GrowthProblems.END_EXISTS, () -> begin("vera", Side.STAFF, done.id()));
        assertRefused(GrowthProblems.BEGIN_UNKNOWN, () -> begin("vera", Side.STAFF, end.id()));
        assertRefused(GrowthProblems.BEGIN_UNKNOWN, () -> begin("mila", Side.STAFF, done.id()));
        centre.growth.measurements.discard(centre.actor("vera"), end.id(), end.revision());
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("vera", end));
    }

    @Test
    void refusesScoresThatAreNone() {
        CompetenceMeasurement draft = begin("vera", Side.STAFF, null);
        for (int score : new int[] {0, 6, -1, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> revise("vera", draft, List.of(new ItemScore("PARENTS_1", score, null))))
                    .satisfies(p -> {
                        assertThat(p.type()).isEqualTo(GrowthProblems.SCORE_INVALID);
                        assertThat(p.violations()).extracting(v -> v.pointer()).containsExactly("/scores/0/score");
                    });
        }
        ItemScore good = new ItemScore("PARENTS_1", 3, null);
        assertRefused(GrowthProblems.ITEM_TWICE, () -> revise("vera", draft, List.of(good, good)));
        assertRefused(
                GrowthProblems.ITEM_UNKNOWN, () -> revise("vera", draft, List.of(new ItemScore("ATTUNE_1", 3, null))));
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> revise("vera", draft, List.of(new ItemScore("PARENTS_1", 3, "x".repeat(1 << 20)))));
    }

    @Test
    void isMadeInARoleThatIsHeld() {
        assertRefused(GrowthProblems.ROLE_NOT_HELD, () -> begin("vera", Side.COACH, null));
        assertRefused(GrowthProblems.ROLE_NOT_HELD, () -> begin("esra", Side.STAFF, null));
        assertThat(begin("esra", Side.COACH, null).role()).isEqualTo(Side.COACH);
        assertRefused(GrowthProblems.NO_WORKPLACE, () -> begin("rik", Side.STAFF, null));
    }

    @Test
    void isReadByWhomItIsSharedWithOnly() {
        CompetenceMeasurement done = done("vera", 4);
        for (String who : List.of("mila", "omar", "rik", "ada", "dora", "iris", "esra", "sofie", "anna")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> get(who, done));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> finalise(who, done));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> share(who, done, "tess"));
            assertThat(own(who)).extracting(MeasurementSummary::id).doesNotContain(done.id());
        }
        assertRefused(GrowthProblems.SHARE_WITH_SELF, () -> share("vera", done, "vera"));
        assertRefused(GrowthProblems.PERSON_UNKNOWN, () -> share("vera", done, "nobody"));

        CompetenceMeasurement shared = share("vera", done, "rik");

        assertThat(get("rik", shared).scores()).hasSize(12);
        assertThat(get("rik", shared).allowedActions()).isEmpty();
        assertThat(centre.growth.measurements.received(centre.actor("rik"), ALL).items())
                .extracting(MeasurementSummary::id)
                .contains(shared.id());
        CompetenceMeasurement recalled = centre.growth.measurements.recall(
                centre.actor("vera"), shared.id(), shared.revision(), new RecallShare(new StaffRef("rik")));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("rik", shared));
        assertThat(centre.growth.measurements.received(centre.actor("rik"), ALL).items())
                .extracting(MeasurementSummary::id)
                .doesNotContain(shared.id());
        assertRefused(
                GrowthProblems.NOT_SHARED,
                () -> centre.growth.measurements.recall(
                        centre.actor("vera"), recalled.id(), recalled.revision(), new RecallShare(null)));
    }

    @Test
    void showsATeamFromFivePeopleAfterTheHalfYear() {
        toTheNextHalfYear();
        LocalDate start = centre.clock.today();
        FigureFilter filter = new FigureFilter(CoachingCentre.KDV, start.getYear(), start.getMonthValue() <= 6 ? 1 : 2);
        for (String who : List.of("vera", "mila", "pia", "tess")) {
            done(who, 2);
        }
        done("vera", 4);
        assertRefused(GrowthProblems.HALF_YEAR_RUNNING, () -> picture("rik", filter));
        toTheNextHalfYear();
        assertThat(picture("rik", filter).figures()).hasSize(4).allSatisfy(f -> assertThat(f.begin())
                .isNull());
        LocalDate next = centre.clock.today();
        FigureFilter second = new FigureFilter(CoachingCentre.KDV, next.getYear(), next.getMonthValue() <= 6 ? 1 : 2);
        for (String who : List.of("vera", "mila", "pia", "tess")) {
            done(who, 2);
        }
        done("finn", 4);
        toTheNextHalfYear();

        for (String who : List.of("rik", "vera", "esra", "iris")) {
            TeamPicture picture = picture(who, second);
            assertThat(picture.figures())
                    .extracting(CompetenceFigure::competence)
                    .containsExactly(
                            Competence.DEVELOPMENT, Competence.BEHAVIOUR, Competence.HELP_SEEKING, Competence.PARENTS);
            assertThat(picture.figures()).allSatisfy(f -> {
                assertThat(f.begin()).isEqualByComparingTo("2.4");
                assertThat(f.end()).isNull();
            });
        }
        for (String who : List.of("omar", "ada", "dora", "sofie", "anna")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> picture(who, second));
        }
        assertRefused(GrowthProblems.WORKPLACE_NEEDED, () -> picture("rik", new FigureFilter(null, null, null)));
    }

    @Test
    void holdsAProfileOfTheOrganisationsOwn() {
        CompetenceMeasurement before = begin("esra", Side.COACH, null);
        List<ProfileItem> items = Arrays.stream(Competence.values())
                .filter(c -> c.role() == Side.COACH)
                .map(c -> new ProfileItem("OWN_" + c, c, "eigen", "own"))
                .toList();
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> publish("rik", items));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> publish("esra", items));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> publish("dora", items));
        assertRefused(GrowthProblems.ITEM_TWICE, () -> publish("ada", with(items, items.get(0))));
        assertRefused(GrowthProblems.PROFILE_INVALID, () -> publish("ada", items.subList(0, 3)));
        assertRefused(
                GrowthProblems.PROFILE_INVALID,
                () -> publish("ada", with(items, new ProfileItem("X", Competence.PARENTS, "x", "x"))));
        assertRefused(
                GrowthProblems.PROFILE_INVALID,
                () -> publish("ada", with(items, new ProfileItem("no code", Competence.MODEL, "x", "x"))));

        CompetenceProfile published = publish("ada", items);

        assertThat(published.items()).isEqualTo(items);
        assertThat(profile("esra", Side.COACH, null).version()).isEqualTo(published.version());
        assertThat(profile("esra", Side.COACH, 1).items()).hasSize(15);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> profile("esra", Side.COACH, published.version() + 1));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> profile("anna", Side.COACH, null));
        assertThat(begin("esra", Side.COACH, null).profileVersion()).isEqualTo(published.version());
        List<ItemScore> old = profile("esra", Side.COACH, before.profileVersion()).items().stream()
                .map(i -> new ItemScore(i.code(), 3, null))
                .toList();
        assertThat(revise("esra", before, old).scores()).isEqualTo(old);
    }

    private static List<ProfileItem> with(List<ProfileItem> items, ProfileItem more) {
        return Stream.concat(items.stream(), Stream.of(more)).toList();
    }

    private void toTheNextHalfYear() {
        LocalDate today = centre.clock.today();
        LocalDate next = LocalDate.of(today.getYear(), today.getMonthValue() <= 6 ? 7 : 1, 2);
        LocalDate there = next.isAfter(today) ? next : next.plusYears(1);
        centre.clock.advance(Duration.ofDays(there.toEpochDay() - today.toEpochDay()));
    }

    private CompetenceMeasurement done(String who, int score) {
        CompetenceMeasurement draft = begin(who, Side.STAFF, null);
        return finalise(who, revise(who, draft, scores(draft, score)));
    }

    private List<ItemScore> scores(CompetenceMeasurement measurement, int score) {
        return profile("vera", Side.STAFF, measurement.profileVersion()).items().stream()
                .map(i -> new ItemScore(i.code(), score, null))
                .toList();
    }

    private CompetenceMeasurement begin(String who, Side role, @Nullable MeasurementId begin) {
        return centre.growth.measurements.begin(centre.actor(who), new BeginMeasurement(role, begin, null));
    }

    private CompetenceMeasurement revise(String who, CompetenceMeasurement measurement, List<ItemScore> scores) {
        return centre.growth.measurements.revise(
                centre.actor(who), measurement.id(), measurement.revision(), new ReviseMeasurement(scores));
    }

    private CompetenceMeasurement finalise(String who, CompetenceMeasurement measurement) {
        return centre.growth.measurements.finalise(centre.actor(who), measurement.id(), measurement.revision());
    }

    private CompetenceMeasurement share(String who, CompetenceMeasurement measurement, String with) {
        return centre.growth.measurements.share(
                centre.actor(who), measurement.id(), measurement.revision(), new ShareWith(new StaffRef(with)));
    }

    private CompetenceMeasurement get(String who, CompetenceMeasurement measurement) {
        return centre.growth.measurements.get(centre.actor(who), measurement.id());
    }

    private List<MeasurementSummary> own(String who) {
        return centre.growth.measurements.own(centre.actor(who), ALL).items();
    }

    private TeamPicture picture(String who, FigureFilter filter) {
        return centre.growth.measurements.teamPicture(centre.actor(who), Side.STAFF, filter);
    }

    private CompetenceProfile profile(String who, Side role, @Nullable Integer version) {
        return centre.growth.profiles.get(centre.actor(who), CoachingCentre.KDV, role, version);
    }

    private CompetenceProfile publish(String who, List<ProfileItem> items) {
        return centre.growth.profiles.publish(
                centre.actor(who), new PublishProfile(CoachingCentre.KDV, Side.COACH, items, "our own words", null));
    }
}
