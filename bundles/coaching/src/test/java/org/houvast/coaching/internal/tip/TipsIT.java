package org.houvast.coaching.internal.tip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.houvast.coaching.AgeBand;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.ProposeTip;
import org.houvast.coaching.RateTip;
import org.houvast.coaching.Theme;
import org.houvast.coaching.Tip;
import org.houvast.coaching.TipAudience;
import org.houvast.coaching.TipFilter;
import org.houvast.coaching.TipId;
import org.houvast.coaching.TipState;
import org.houvast.coaching.TipSummary;
import org.houvast.coaching.TipText;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.Limits;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Role;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TipsIT extends CoachingTest {
    private static final GroupRef GROUP = new GroupRef("sun");

    TipsIT(TestDatabase database) {
        super(database);
    }

    /** what is not of one place is of no relation, so that it stands beside the matrix */
    @Test
    void isReadByEveryMemberOfStaffOnceItIsPublished() {
        Tip tip = publish("iris", proposed("vera"));

        for (String who : List.of(
                "vera", "mila", "otto", "omar", "max", "iris", "esra", "fleur", "rik", "ada", "dora", "sofie")) {
            assertThat(get(who, tip.id()).text()).as(who).isEqualTo(tip.text());
        }
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("anna", tip.id()));
    }

    @Test
    void shipsOwnWordedTipsInBothLanguagesWithSourceAndLicence() {
        TipShelf shelf = new TipShelf();
        Set<String> keys = shelf.file(Language.NL).keys();
        assertThat(keys)
                .hasSizeGreaterThanOrEqualTo(40)
                .isEqualTo(shelf.file(Language.EN).keys());
        for (Language language : Language.values()) {
            for (String key : keys) {
                TipText tip = TipShelf.text(shelf.file(language), language, key);
                assertThat(Limits.checked(tip)).isEqualTo(tip);
                assertThat(tip.source()).isNotBlank();
                assertThat(tip.licence()).isEqualTo("CC0-1.0");
            }
        }
        for (Theme theme : Theme.values()) {
            assertThat(keys).anyMatch(key -> TipShelf.text(shelf.file(Language.NL), Language.NL, key)
                    .themes()
                    .contains(theme));
        }
    }

    @Test
    void loadsThemOnceAndOverwritesNothing() {
        practice.starterContent.load(Set.of(CoachingCentre.KDV));
        TipFilter goodbyes =
                new TipFilter(null, Theme.SEPARATION, AgeBand.AGE_0_1, TipAudience.PARENT_APPROACH, Language.NL, null);
        List<TipSummary> found = list("vera", goodbyes);
        assertThat(found).isNotEmpty();
        Tip first = get("rik", found.get(0).id());
        assertThat(first.starterKey()).isNotBlank();
        assertThat(first.organisation().key()).isEqualTo("centre");

        Tip changed = practice.tips.revise(centre.actor("rik"), first.id(), first.revision(), text("Wave together."));
        Tip gone = retire("rik", changed);
        practice.starterContent.load(Set.of(CoachingCentre.KDV));

        assertThat(get("rik", first.id()).text().title()).isEqualTo("Wave together.");
        assertThat(get("rik", first.id()).state()).isEqualTo(TipState.RETIRED);
        assertThat(list("vera", goodbyes)).hasSize(found.size() - 1);
        assertThat(publish("rik", gone).state()).isEqualTo(TipState.PUBLISHED);
    }

    @Test
    void tellsUsefulnessFromFivePeopleOn() {
        Tip tip = publish("iris", proposed("vera"));
        for (String rater : List.of("vera", "mila", "otto", "iris")) {
            assertThat(rate(rater, tip.id(), 5).usefulness()).isNull();
        }
        assertThat(rate("vera", tip.id(), 4).usefulness()).isNull();
        assertThat(rate("esra", tip.id(), 1).usefulness()).isEqualTo(4.0);
        assertThat(list("omar", new TipFilter(null, null, null, null, null, null)))
                .anySatisfy(t -> {
                    assertThat(t.id()).isEqualTo(tip.id());
                    assertThat(t.usefulness()).isEqualTo(4.0);
                });
    }

    @Test
    void isPublishedByAnotherOneThanItsWriter() {
        Tip own = proposed("iris");
        assertRefused(CoachingProblems.SAME_PERSON, () -> publish("iris", own));
        assertThat(refusal(own.allowedActions(), "publish")).contains(CoachingProblems.SAME_PERSON);
        assertRefused(CoachingProblems.TIP_STATE, () -> retire("rik", retire("rik", own)));
    }

    @Test
    void refusesBadInputByItsOwnRule() {
        for (String link : List.of("http://x.test", "https://a:b@x.test", "javascript:alert(1)", "not a link")) {
            assertRefused(CoachingProblems.LINK_INVALID, () -> propose("vera", "Watch it.", link));
        }
        assertThat(propose("vera", "Watch it.", "https://x.test/film").text().links())
                .containsExactly("https://x.test/film");
        assertRefused(Limits.FIELDS_INVALID, () -> propose("vera", "x".repeat(1 << 20), null));
        assertRefused(
                CoachingProblems.TIP_PLACE,
                () -> practice.tips.propose(
                        centre.actor("iris"), new ProposeTip(GROUP, CoachingCentre.KDV, text("Read."))));
        Tip tip = publish("iris", proposed("vera"));
        assertRefused(CoachingProblems.HELPED_INVALID, () -> rate("vera", tip.id(), 6));
        Tip open = proposed("vera");
        assertRefused(CoachingProblems.TIP_UNKNOWN, () -> rate("vera", open.id(), 3));
        centre.host.staff("nina", Role.STAFF, "sun");
        assertThat(rate("nina", tip.id(), 3).usefulness()).isNull();
    }

    private Tip proposed(String who) {
        return propose(who, "Read a book.", null);
    }

    private Tip propose(String who, String title, @Nullable String link) {
        TipText text = text(title);
        return practice.tips.propose(
                centre.actor(who),
                new ProposeTip(
                        GROUP,
                        null,
                        new TipText(
                                text.language(),
                                text.title(),
                                text.text(),
                                text.themes(),
                                text.ageBands(),
                                text.audience(),
                                text.source(),
                                text.licence(),
                                link == null ? null : List.of(link))));
    }

    private static TipText text(String title) {
        return new TipText(
                Language.EN,
                title,
                "Read it together.",
                List.of(Theme.SLEEP),
                List.of(AgeBand.AGE_2_3),
                TipAudience.CHILD_APPROACH,
                "own words",
                "CC0-1.0",
                null);
    }

    private Tip publish(String who, Tip tip) {
        return practice.tips.publish(centre.actor(who), tip.id(), tip.revision());
    }

    private Tip retire(String who, Tip tip) {
        return practice.tips.retire(centre.actor(who), tip.id(), tip.revision());
    }

    private Tip rate(String who, TipId id, int helped) {
        return practice.tips.rate(centre.actor(who), id, new RateTip(GROUP, helped));
    }

    private Tip get(String who, TipId id) {
        return practice.tips.get(centre.actor(who), id);
    }

    private List<TipSummary> list(String who, TipFilter filter) {
        return practice.tips
                .list(centre.actor(who), filter, new PageRequest(200, null))
                .items();
    }
}
