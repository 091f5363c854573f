package org.houvast.coaching.internal.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.houvast.coaching.AgeBand;
import org.houvast.coaching.AidFilter;
import org.houvast.coaching.AidSummary;
import org.houvast.coaching.AidText;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.LibraryState;
import org.houvast.coaching.ProposeAid;
import org.houvast.coaching.RecognitionAid;
import org.houvast.coaching.RecognitionAidId;
import org.houvast.coaching.Theme;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.coaching.internal.library.StarterFile;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.Limits;
import org.houvast.commons.PageRequest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class RecognitionAidsIT extends CoachingTest {
    private static final GroupRef GROUP = new GroupRef("sun");
    private static final AidFilter ALL = new AidFilter(null, null, null, null, null);

    RecognitionAidsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void shipsThreeQuestionsOrMoreForEveryThemeAndAgeInBothLanguages() {
        AidShelf shelf = new AidShelf();
        Set<String> keys = shelf.file(Language.NL).keys();
        assertThat(keys).isEqualTo(shelf.file(Language.EN).keys());
        for (Language language : Language.values()) {
            StarterFile file = shelf.file(language);
            for (String key : keys) {
                AidText aid = AidShelf.text(file, language, key);
                assertThat(Limits.checked(aid)).isEqualTo(aid);
                assertThat(AidColumns.of(aid).text()).isEqualTo(aid);
                assertThat(aid.questions()).hasSizeGreaterThanOrEqualTo(3).allMatch(q -> q.endsWith("?"));
                assertThat(aid.source()).isNotBlank();
                assertThat(aid.licence()).isEqualTo("CC0-1.0");
            }
            for (Theme theme : Theme.values()) {
                for (AgeBand band : AgeBand.values()) {
                    boolean asked = keys.stream()
                            .map(key -> AidShelf.text(file, language, key))
                            .filter(a -> a.theme() == theme)
                            .map(a -> Objects.requireNonNull(a.ageBands()))
                            .anyMatch(bands -> bands.isEmpty() || bands.contains(band));
                    // a baby is not asked to use the toilet
                    assertThat(asked)
                            .as(theme + " " + band)
                            .isEqualTo(theme != Theme.TOILET || band != AgeBand.AGE_0_1);
                }
            }
        }
    }

    @Test
    void loadsThemOnceAndOverwritesNothing() {
        practice.starterContent.load(Set.of(CoachingCentre.KDV));
        AidFilter sleep = new AidFilter(null, Theme.SLEEP, AgeBand.AGE_0_1, Language.NL, LibraryState.PUBLISHED);
        AidSummary found = list("vera", sleep).get(0);
        assertThat(list("vera", sleep)).hasSize(1);
        RecognitionAid first = get("rik", found.id());
        assertThat(first.starterKey()).isEqualTo("sleep-young");

        RecognitionAid changed = practice.aids.revise(
                centre.actor("rik"), first.id(), first.revision(), text("Hoe wordt het kind wakker?"));
        RecognitionAid gone = retire("rik", changed);
        practice.starterContent.load(Set.of(CoachingCentre.KDV));

        assertThat(get("rik", first.id()).text().questions()).containsExactly("Hoe wordt het kind wakker?");
        assertThat(list("vera", sleep)).isEmpty();
        assertThat(publish("rik", gone).state()).isEqualTo(LibraryState.PUBLISHED);
    }

    @Test
    void listsPageByPage() {
        practice.starterContent.load(Set.of(CoachingCentre.KDV));
        List<AidSummary> all = list("omar", ALL);
        var first = practice.aids.list(centre.actor("omar"), ALL, new PageRequest(2, null));
        var second = practice.aids.list(centre.actor("omar"), ALL, new PageRequest(2, first.next()));
        assertThat(all.subList(0, 2)).isEqualTo(first.items());
        assertThat(all.subList(2, 4)).isEqualTo(second.items());
    }

    @Test
    void isPublishedByAnotherOneThanItsWriter() {
        RecognitionAid own = proposed("iris");
        assertRefused(LibraryProblems.CHECK_BY_OTHER, () -> publish("iris", own));
        assertThat(refusal(own.allowedActions(), "publish")).contains(LibraryProblems.CHECK_BY_OTHER);
        assertRefused(LibraryProblems.STATE, () -> retire("rik", retire("rik", own)));
    }

    @Test
    void refusesBadInputByItsOwnRule() {
        for (List<String> questions :
                List.of(List.of("What?", "What?"), List.of("a\nb?"), List.of("?"), List.of("   "))) {
            assertRefused(
                    LibraryProblems.LOOKING_QUESTION,
                    () -> practice.aids.propose(centre.actor("vera"), new ProposeAid(GROUP, null, text(questions))));
        }
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> practice.aids.propose(centre.actor("vera"), new ProposeAid(GROUP, null, text(List.of()))));
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> practice.aids.propose(
                        centre.actor("vera"), new ProposeAid(GROUP, null, text("x".repeat(Limits.TEXT + 1)))));
        assertRefused(
                CoachingProblems.TIP_PLACE,
                () -> practice.aids.propose(
                        centre.actor("iris"), new ProposeAid(GROUP, CoachingCentre.KDV, text("What?"))));
    }

    private RecognitionAid proposed(String who) {
        return practice.aids.propose(centre.actor(who), new ProposeAid(GROUP, null, text("What does it build?")));
    }

    private static AidText text(String question) {
        return text(List.of(question));
    }

    private static AidText text(List<String> questions) {
        return new AidText(
                Language.EN, Theme.PLAY, List.of(AgeBand.AGE_2_3), "Building", questions, "own words", "CC0-1.0");
    }

    private RecognitionAid publish(String who, RecognitionAid aid) {
        return practice.aids.publish(centre.actor(who), aid.id(), aid.revision());
    }

    private RecognitionAid retire(String who, RecognitionAid aid) {
        return practice.aids.retire(centre.actor(who), aid.id(), aid.revision());
    }

    private RecognitionAid get(String who, RecognitionAidId id) {
        return practice.aids.get(centre.actor(who), id);
    }

    private List<AidSummary> list(String who, AidFilter filter) {
        return practice.aids
                .list(centre.actor(who), filter, new PageRequest(200, null))
                .items();
    }
}
