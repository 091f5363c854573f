package org.houvast.parents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Limits;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Custody;
import org.houvast.parents.CorrectWish;
import org.houvast.parents.ParentWish;
import org.houvast.parents.ParentWishId;
import org.houvast.parents.ParentWishSummary;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.RespondToWish;
import org.houvast.parents.SayWish;
import org.houvast.parents.WishFilter;
import org.houvast.parents.WishResponse;
import org.houvast.parents.WishState;
import org.houvast.parents.WishTheme;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Consent;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What guardians wish, in their own words, and what staff may do with it. */
class WishesIT extends ShareTest {
    private static final String WORDS = "Please sing when she sleeps.";

    WishesIT(TestDatabase database) {
        super(database);
    }

    private static SayWish own(String child) {
        return said(child, null, null);
    }

    private static SayWish said(String child, @Nullable String guardian, @Nullable LocalDate on) {
        return new SayWish(
                new ChildRef(child),
                WORDS,
                WishTheme.DAILY_CARE,
                guardian == null ? null : new GuardianRef(guardian),
                on,
                null,
                null);
    }

    private ParentWish say(String who, SayWish command) {
        return centre.wishes.say(centre.actor(who), command);
    }

    private ParentWish get(String who, ParentWishId id) {
        return centre.wishes.get(centre.actor(who), id);
    }

    private ParentWish respond(String who, ParentWish wish) {
        return centre.wishes.respond(centre.actor(who), wish.id(), wish.revision(), new RespondToWish("We will."));
    }

    private ParentWish correct(String who, ParentWish wish) {
        return centre.wishes.correct(
                centre.actor(who), wish.id(), wish.revision(), new CorrectWish("Please hum.", WishTheme.OTHER));
    }

    private List<ParentWishId> wishes(String who, String child) {
        return centre
                .wishes
                .list(centre.actor(who), new WishFilter(new ChildRef(child), null), PageRequest.first())
                .items()
                .stream()
                .map(ParentWishSummary::id)
                .toList();
    }

    private List<ParentWishId> ownWishes(String who) {
        return centre.face.wishes(centre.actor(who), PageRequest.first()).items().stream()
                .map(ParentWishSummary::id)
                .toList();
    }

    private static boolean allowed(ParentWish wish, String action) {
        return wish.allowedActions().stream()
                .filter(a -> a.action().equals(action))
                .anyMatch(AllowedAction::allowed);
    }

    @Test
    void isSaidByAGuardianAnsweredByStaffAndSaidOtherwise() {
        family("abe", "abe-m", "abe-f");
        ParentWish said = say("abe-m", own("abe"));
        assertThat(said.recordedBy()).isNull();
        assertThat(said.guardian()).isEqualTo(new GuardianRef("abe-m"));
        assertThat(said.saidOn()).isEqualTo(centre.database.clock().today());
        assertThat(allowed(said, "correct")).isTrue();
        assertThat(allowed(said, "respond")).isFalse();
        assertThat(allowed(get("vera", said.id()), "respond")).isTrue();
        assertThat(allowed(get("vera", said.id()), "correct")).isFalse();

        ParentWish answered = respond("vera", said);
        assertThat(answered.state()).isEqualTo(WishState.ANSWERED);
        assertThat(centre.face.wish(centre.actor("abe-m"), said.id()).responses())
                .extracting(WishResponse::text)
                .containsExactly("We will.");
        assertThat(respond("meg", answered).responses()).hasSize(2);

        centre.database.clock().advance(Duration.ofMinutes(1));
        ParentWish anew = centre.face.correctWish(
                centre.actor("abe-m"),
                said.id(),
                get("abe-m", said.id()).revision(),
                new CorrectWish("Please hum.", WishTheme.OTHER));
        assertThat(anew.state()).isEqualTo(WishState.OPEN);
        assertThat(anew.text()).isEqualTo("Please hum.");
        assertThat(anew.theme()).isNotEqualTo(said.theme()).isEqualTo(WishTheme.OTHER);
        assertThat(anew.writtenAt()).isEqualTo(centre.database.clock().instant());
        assertThat(anew.earlier()).singleElement().satisfies(e -> assertThat(e.text())
                .isEqualTo(WORDS));
        assertThat(anew.responses()).hasSize(2);
        assertThat(ownWishes("abe-m")).containsExactly(said.id());
        assertThat(ownWishes("abe-f")).isEmpty();
    }

    @Test
    void isReadByThoseWhoWorkWithTheChildAndChangedByNoneOfThem() {
        family("ben", "ben-m", "ben-f");
        ParentWish said = say("ben-m", own("ben"));
        List<String> readers = List.of("vera", "mila", "meg", "iris", "rik");
        for (String who : readers) {
            assertThat(get(who, said.id()).text()).isEqualTo(WORDS);
            assertThat(wishes(who, "ben")).containsExactly(said.id());
            assertRefused(PrivacyProblems.NOT_FOUND, () -> correct(who, said));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.face.wish(centre.actor(who), said.id()));
            assertThat(ownWishes(who)).doesNotContain(said.id());
        }
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> respond("rik", said));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> say("rik", said("ben", "ben-m", null)));
        for (String who : List.of("omar", "ada", "dirk", "esra", "anna", "ben-f")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> get(who, said.id()));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> respond(who, said));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> correct(who, said));
            assertThat(wishes(who, "ben")).isEmpty();
        }
        for (String who : List.of("omar", "ada", "dirk", "esra", "anna")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> say(who, said("ben", "ben-m", null)));
        }
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("vera", new ParentWishId(UUID.randomUUID())));
    }

    @Test
    void isWrittenDownByStaffWhoSayWhoseItIsAndCorrectedByTheGuardian() {
        family("cor", "cor-m");
        LocalDate today = centre.database.clock().today();
        assertRefused(ParentsProblems.GUARDIAN_NEEDED, () -> say("vera", own("cor")));
        assertRefused(ParentsProblems.NOT_A_GUARDIAN, () -> say("vera", said("cor", "anna", null)));
        assertRefused(ParentsProblems.DATE_IN_FUTURE, () -> say("vera", said("cor", "cor-m", today.plusDays(1))));

        ParentWish recorded = say("vera", said("cor", "cor-m", today.minusDays(3)));

        assertThat(recorded.recordedBy()).isEqualTo(new StaffRef("vera"));
        assertThat(recorded.saidOn()).isEqualTo(today.minusDays(3));
        assertThat(get("cor-m", recorded.id()).recordedBy()).isEqualTo(new StaffRef("vera"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> correct("vera", recorded));
        ParentWish corrected = correct("cor-m", recorded);
        assertThat(corrected.recordedBy()).isNull();
        assertThat(corrected.earlier()).singleElement().satisfies(e -> assertThat(e.recordedBy())
                .isEqualTo(new StaffRef("vera")));
    }

    @Test
    void isOfAGuardianWithCustodyAndTheTwoSidesOfAPersonStayApart() {
        family("dag", "dag-m");
        ParentWish said = say("dag-m", own("dag"));
        assertRefused(ParentsProblems.OWN_WORDS, () -> say("dag-m", said("dag", "dag-m", null)));
        custody("dag-m", "dag", Custody.UNKNOWN);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("dag-m", said.id()));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> correct("dag-m", said));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> say("dag-m", own("dag")));
        assertThat(ownWishes("dag-m")).isEmpty();

        ParentWish ofMila = say("mila", own("noa"));
        assertThat(ofMila.guardian()).isEqualTo(new GuardianRef("mama"));
        assertThat(ofMila.recordedBy()).isNull();
        assertRefused(PrivacyProblems.NOT_FOUND, () -> respond("mila", ofMila));
        assertThat(correct("mila", ofMila).state()).isEqualTo(WishState.OPEN);
        assertThat(wishes("mila", "noa")).isEmpty();
        ParentWish ofOther = say("mila", said("tim", "anna", null));
        assertThat(ofOther.recordedBy()).isEqualTo(new StaffRef("mila"));
    }

    @Test
    void needsNoGroupFromAGuardianAndOneFromStaffOfSeveral() {
        centre.host.guardian("duo-m", "duo", Custody.YES);
        assertThat(say("duo-m", own("duo")).guardian()).isEqualTo(new GuardianRef("duo-m"));
        SayWish plain = said("duo", "duo-m", null);
        assertRefused(PrivacyProblems.GROUP_NEEDED, () -> say("vera", plain));
        assertThat(say(
                                "vera",
                                new SayWish(
                                        plain.child(),
                                        WORDS,
                                        WishTheme.OTHER,
                                        plain.guardian(),
                                        null,
                                        new GroupRef("star"),
                                        null))
                        .recordedBy())
                .isEqualTo(new StaffRef("vera"));
    }

    @Test
    void isReadByAnOutsideCoachInACaseWithConsentAlone() {
        UUID question = UUID.randomUUID();
        centre.alias(question, "tim");
        ParentWish ofCase = say(
                "vera",
                new SayWish(
                        new ChildRef("tim"),
                        WORDS,
                        WishTheme.BEHAVIOUR,
                        new GuardianRef("anna"),
                        null,
                        null,
                        question));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("esra", ofCase.id()));

        Consent consent = centre.consented();
        assertThat(get("esra", ofCase.id()).text()).isEqualTo(WORDS);
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> respond("esra", ofCase));
        centre.withdrawn(consent);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("esra", ofCase.id()));
    }

    @Test
    void turnsPagesAndStandsOnTheTimeline() {
        family("eno", "eno-m");
        List<ParentWishId> newestFirst = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            centre.database.clock().advance(Duration.ofMinutes(1));
            newestFirst.add(0, say("eno-m", own("eno")).id());
        }
        Page<ParentWishSummary> first = centre.face.wishes(centre.actor("eno-m"), new PageRequest(3, null));
        Page<ParentWishSummary> rest = centre.face.wishes(centre.actor("eno-m"), new PageRequest(3, first.next()));

        assertThat(first.items()).extracting(ParentWishSummary::id).isEqualTo(newestFirst.subList(0, 3));
        assertThat(rest.items()).extracting(ParentWishSummary::id).isEqualTo(newestFirst.subList(3, 5));
        assertThat(rest.next()).isNull();
        assertThat(wishes("rik", "eno")).isEqualTo(newestFirst);
        assertThat(timeline("mila"))
                .extracting(TimelineContributor.Item::id)
                .startsWith(newestFirst.get(0).value());
        assertRefused(PrivacyProblems.NOT_FOUND, () -> timeline("omar"));
        assertThat(centre.wishes
                        .list(centre.actor("rik"), new WishFilter(null, WishState.ANSWERED), PageRequest.first())
                        .items())
                .extracting(ParentWishSummary::id)
                .doesNotContainAnyElementsOf(newestFirst);
    }

    private List<TimelineContributor.Item> timeline(String who) {
        return centre.screens.timeline(centre.actor(who), new ChildRef("eno"), PageRequest.first()).items().stream()
                .filter(i -> i.kind().equals("parent-wish"))
                .toList();
    }

    @Test
    void waitsForThoseWhoWorkWithTheChildUntilTheyRespond() {
        family("zoe", "zoe-m");
        ParentWish said = say("zoe-m", own("zoe"));
        for (String who : List.of("vera", "meg", "iris")) {
            assertThat(waiting(who)).contains(said.id().value());
        }
        for (String who : List.of("rik", "omar", "esra", "zoe-m")) {
            assertThat(waiting(who)).doesNotContain(said.id().value());
        }
        respond("vera", said);
        assertThat(waiting("meg")).doesNotContain(said.id().value());
    }

    private List<UUID> waiting(String who) {
        Actor actor = centre.actor(who);
        return centre.privacy.guard().read(actor, r -> centre.wishQueue.items(actor, r, 200)).stream()
                .map(WorkQueueContributor.Item::id)
                .toList();
    }

    @Test
    void refusesWhatIsTooLongStaleOrLate() {
        family("fae", "fae-m");
        ParentWish said = say("fae-m", own("fae"));
        respond("vera", said);
        assertRefused(PrivacyProblems.STALE, () -> respond("vera", said));
        assertRefused(PrivacyProblems.STALE, () -> correct("fae-m", said));
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> centre.wishes.respond(
                        centre.actor("vera"), said.id(), said.revision(), new RespondToWish("x".repeat(2001))));
        centre.host.childLeaves("fae", centre.database.clock().today().minusDays(1));
        assertRefused(PrivacyProblems.CHILD_LEFT, () -> say("fae-m", own("fae")));
    }
}
