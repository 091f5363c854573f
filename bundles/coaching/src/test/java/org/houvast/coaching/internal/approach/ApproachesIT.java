package org.houvast.coaching.internal.approach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.houvast.administration.AdministrationProblems;
import org.houvast.coaching.Advice;
import org.houvast.coaching.AdviceId;
import org.houvast.coaching.AgeBand;
import org.houvast.coaching.Approach;
import org.houvast.coaching.ApproachFigures;
import org.houvast.coaching.ApproachFilter;
import org.houvast.coaching.ApproachId;
import org.houvast.coaching.ApproachLine;
import org.houvast.coaching.ApproachOrigin;
import org.houvast.coaching.ApproachSource;
import org.houvast.coaching.ApproachText;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.LibraryState;
import org.houvast.coaching.OfferApproach;
import org.houvast.coaching.PublishApproach;
import org.houvast.coaching.RetractRecord;
import org.houvast.coaching.Theme;
import org.houvast.coaching.ThemeFigures;
import org.houvast.coaching.TipAudience;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.Limits;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class ApproachesIT extends CoachingTest {
    private static final GroupRef GROUP = new GroupRef("sun");

    private final TriedPractice tried;

    ApproachesIT(TestDatabase database) {
        super(database);
        this.tried = new TriedPractice(centre, practice);
    }

    @Test
    void isCheckedByAnotherOneWhoSaysThatNobodyIsRecognisable() {
        Approach offered = offered("vera");
        assertThat(refusal(offered.allowedActions(), "publish")).contains(LibraryProblems.CHECK_BY_OTHER);
        assertRefused(LibraryProblems.CHECK_BY_OTHER, () -> publish("vera", offered));
        Approach byMila = revise("mila", offered, "A song first.");
        assertRefused(LibraryProblems.CHECK_BY_OTHER, () -> publish("mila", byMila));
        assertRefused(LibraryProblems.CHECK_BY_OTHER, () -> publish("vera", byMila));
        assertRefused(
                LibraryProblems.NOT_CHECKED,
                () -> practice.approaches.publish(
                        centre.actor("iris"), byMila.id(), byMila.revision(), new PublishApproach(false)));

        Approach published = publish("iris", byMila);
        assertThat(published.state()).isEqualTo(LibraryState.PUBLISHED);
        assertThat(listed("omar", published.id())).isTrue();
        Approach anew = revise("esra", published, "A song first, and a hand.");
        assertThat(anew.state()).isEqualTo(LibraryState.PROPOSED);
        assertThat(listed("omar", published.id())).isFalse();
        assertRefused(LibraryProblems.STATE, () -> publish("iris", retire("iris", anew)));
    }

    @Test
    void tellsNoPersonNoGroupNoLocationAndNoDay() {
        Approach approach = published();

        assertThat(approach.workForm()).isEqualTo(WorkForm.KDV);
        assertThat(approach.since().getDayOfMonth()).isEqualTo(1);
        assertThat(approach.since().getMonthValue()).isIn(1, 7);
        assertThat(approach.id().value().version()).isEqualTo(4);
        for (Object shown : List.of(get("omar", approach.id()), lines("omar", Theme.SLEEP))) {
            assertThat(shown.toString()).doesNotContain("vera", "iris", "key=sun", "key=loc", "key=tim");
        }
        assertRefused(PrivacyProblems.NAME_IN_TEXT, () -> offered("vera", text("Tim sleeps in the hall.")));
        Approach offered = offered("vera");
        assertRefused(PrivacyProblems.NAME_IN_TEXT, () -> revise("vera", offered, "What Noa liked."));
    }

    @Test
    void comesFromAdviceAsLongAsBothAgree() {
        Advice accepted = tried.accepted("mila", Theme.EATING);
        assertRefused(CoachingProblems.NOT_TRIED, () -> fromAdvice("mila", accepted.id()));
        Advice rated = tried.rate("mila", accepted, 4);
        Advice once = practice.advice.share(centre.actor("mila"), rated.id(), rated.revision());
        assertRefused(LibraryProblems.NOT_AGREED, () -> fromAdvice("mila", rated.id()));
        Advice both = practice.advice.share(centre.actor("esra"), once.id(), once.revision());
        assertRefused(LibraryProblems.NOT_AGREED, () -> fromAdvice("vera", both.id()));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> fromAdvice("omar", both.id()));

        Approach published = publish("iris", fromAdvice("mila", both.id()));
        assertThat(published.origin()).isEqualTo(new ApproachOrigin(both.id(), null));
        assertThat(get("omar", published.id()).origin()).isNull();
        assertThat(get("rik", published.id()).origin()).isNull();
        assertThat(lines("omar", Theme.SLEEP).toString())
                .doesNotContain(both.id().value().toString());

        practice.advice.retract(centre.actor("esra"), both.id(), both.revision(), new RetractRecord("not so", null));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("omar", published.id()));
        assertThat(listed("omar", published.id())).isFalse();
        assertThat(listed("vera", published.id())).isTrue();
    }

    @Test
    void listsApproachesAndTipsByWhatIsAskedFor() {
        practice.starterContent.load(Set.of(CoachingCentre.KDV));
        Approach approach = published();
        ApproachFilter all = ApproachFilter.of(null);
        assertThat(lines("vera", all)).extracting(ApproachLine::source).contains(ApproachSource.values());
        assertThat(lines("vera", Theme.TOILET)).isNotEmpty().allSatisfy(l -> {
            assertThat(l.themes()).contains(Theme.TOILET);
            assertThat(l.approachId()).isNull();
        });
        ApproachFilter narrow = new ApproachFilter(
                approach.organisation(),
                Theme.SLEEP,
                AgeBand.AGE_2_3,
                Subject.Type.GROUP,
                TipAudience.GROUP_APPROACH,
                WorkForm.KDV,
                Language.EN,
                ApproachSource.APPROACH,
                LibraryState.PUBLISHED);
        assertThat(lines("vera", narrow))
                .isNotEmpty()
                .allMatch(l -> l.approachId() != null && l.state() == LibraryState.PUBLISHED);
        assertThat(lines("fleur", all)).isEmpty();
        assertThat(lines("sofie", all)).isEmpty();
        PageRequest one = new PageRequest(1, null);
        var first = practice.approaches.list(centre.actor("vera"), all, one);
        var second = practice.approaches.list(centre.actor("vera"), all, new PageRequest(1, first.next()));
        assertThat(second.items()).hasSize(1).isNotEqualTo(first.items());
    }

    @Test
    void tellsFiguresOfFivePeopleOrMoreOfAHalfYearThatIsOver() {
        for (String who : List.of("vera", "mila", "otto", "pia", "tess")) {
            tried.rate(who, tried.accepted(who, Theme.FEAR), 5);
        }
        tried.rate("vera", tried.accepted("vera", Theme.FEAR), 5);
        for (String who : List.of("vera", "mila", "otto", "pia")) {
            tried.rate(who, tried.accepted(who, Theme.ANGER), 3);
        }
        tried.rate("vera", tried.accepted("vera", Theme.ANGER), 3);
        tried.modelling("iris", "mila");
        int year = centre.clock.today().getYear();
        int half = centre.clock.today().getMonthValue() <= 6 ? 1 : 2;
        FigureFilter filter = new FigureFilter(CoachingCentre.KDV, year, half);
        assertRefused(GrowthProblems.HALF_YEAR_RUNNING, () -> practice.approaches.figures(centre.actor("rik"), filter));
        centre.clock.advance(Duration.ofDays(185));

        ApproachFigures figures = practice.approaches.figures(centre.actor("rik"), filter);
        assertThat(figures.organisation().key()).isEqualTo("centre");
        assertThat(figures.themes()).extracting(ThemeFigures::theme).containsExactly(Theme.values());
        assertThat(of(figures, Theme.FEAR))
                .isEqualTo(new ThemeFigures(Theme.FEAR, 5, 5, new BigDecimal("4.5"), null, null));
        assertThat(of(figures, Theme.ANGER)).isEqualTo(new ThemeFigures(Theme.ANGER, null, null, null, null, null));
        assertThat(of(figures, Theme.PLAY)).isEqualTo(new ThemeFigures(Theme.PLAY, null, null, null, null, null));
        assertRefused(
                GrowthProblems.WORKPLACE_NEEDED,
                () -> practice.approaches.figures(centre.actor("rik"), new FigureFilter(null, year, half)));
    }

    @Test
    void saysThatTheModuleIsOffWhereItIs() {
        centre.host.location("far", WorkForm.KDV).staffAt("fay", Role.MANAGER, "far");
        Place far = new Place(new LocationRef("far"), WorkForm.KDV);
        FigureFilter filter = new FigureFilter(far, centre.clock.today().getYear() - 1, 1);

        assertRefused(
                AdministrationProblems.MODULE_OFF, () -> practice.approaches.figures(centre.actor("fay"), filter));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> practice.approaches.figures(centre.actor("vera"), filter));
    }

    @Test
    void refusesBadInputByItsOwnRule() {
        assertRefused(
                LibraryProblems.APPROACH_ORIGIN,
                () -> offer("vera", new OfferApproach(null, null, null, null, text("A song."))));
        assertRefused(
                LibraryProblems.APPROACH_ORIGIN,
                () -> offer("iris", new OfferApproach(null, null, GROUP, CoachingCentre.KDV, text("A song."))));
        assertRefused(Limits.FIELDS_INVALID, () -> offered("vera", text("x".repeat(1 << 20))));
        assertThat(offered("vera", text("\u202Eمرحبا 👶 slaap")).text().title()).startsWith("\u202Eمرحبا");
    }

    private static ThemeFigures of(ApproachFigures figures, Theme theme) {
        return figures.themes().stream()
                .filter(t -> t.theme() == theme)
                .findFirst()
                .orElseThrow();
    }

    private Approach offered(String who) {
        return offered(who, text("A quiet corner."));
    }

    private Approach offered(String who, ApproachText text) {
        return offer(who, new OfferApproach(null, null, GROUP, null, text));
    }

    private Approach published() {
        return publish("iris", offered("vera"));
    }

    private Approach offer(String who, OfferApproach command) {
        return practice.approaches.offer(centre.actor(who), command);
    }

    private Approach fromAdvice(String who, AdviceId advice) {
        return offer(who, new OfferApproach(advice, null, null, null, text("A quiet corner.")));
    }

    private static ApproachText text(String title) {
        return new ApproachText(
                Language.EN,
                title,
                "A corner with cushions before the nap.",
                "Falling asleep took half the time.",
                List.of(Theme.SLEEP),
                List.of(AgeBand.AGE_2_3),
                TipAudience.GROUP_APPROACH,
                null);
    }

    private Approach revise(String who, Approach approach, String title) {
        return practice.approaches.revise(centre.actor(who), approach.id(), approach.revision(), text(title));
    }

    private Approach publish(String who, Approach approach) {
        return practice.approaches.publish(
                centre.actor(who), approach.id(), approach.revision(), new PublishApproach(true));
    }

    private Approach retire(String who, Approach approach) {
        return practice.approaches.retire(centre.actor(who), approach.id(), approach.revision());
    }

    private Approach get(String who, ApproachId id) {
        return practice.approaches.get(centre.actor(who), id);
    }

    private boolean listed(String who, ApproachId id) {
        return lines(who, Theme.SLEEP).stream().anyMatch(l -> id.equals(l.approachId()));
    }

    private List<ApproachLine> lines(String who, Theme theme) {
        return lines(who, ApproachFilter.of(theme));
    }

    private List<ApproachLine> lines(String who, ApproachFilter filter) {
        return practice.approaches
                .list(centre.actor(who), filter, new PageRequest(200, null))
                .items();
    }
}
