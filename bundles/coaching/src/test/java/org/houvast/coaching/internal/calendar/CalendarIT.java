package org.houvast.coaching.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.CalendarFeed;
import org.houvast.coaching.CalendarLink;
import org.houvast.coaching.CancelMoment;
import org.houvast.coaching.CancelReason;
import org.houvast.coaching.ChangeMoment;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.MakeCalendarLink;
import org.houvast.coaching.MomentState;
import org.houvast.coaching.ProposeMoment;
import org.houvast.coaching.internal.AccessTable;
import org.houvast.coaching.internal.Arranged;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.Language;
import org.houvast.persistence.Rows;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RequestFacts;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarIT extends CoachingTest {
    private final Arranged arranged;

    CalendarIT(TestDatabase database) {
        super(database);
        arranged = Arranged.at(centre);
    }

    @BeforeEach
    void later() {
        centre.clock.advance(Duration.ofDays(50));
    }

    @Test
    void carriesEveryActionByExactlyTheRelationsOfTheTable() {
        assertThat(AccessTable.declared(new CalendarAccess())).isEqualTo(AccessTable.written(CalendarIT.class));
    }

    @Test
    void showsTheOwnMomentsUntilTheAssignmentIsOver() {
        CoachAssignment fleurs = centre.assigned("fleur", "moon");
        CoachingMoment moment = propose("fleur", fleurs, 24);
        CalendarLink link = make("fleur");
        CalendarFeed feed = read(secret(link));
        assertThat(feed.language()).isEqualTo(Language.NL);
        assertThat(feed.entries()).singleElement().satisfies(e -> {
            assertThat(e.id()).isEqualTo(moment.id());
            assertThat(e.sequence()).isZero();
            assertThat(e.state()).isEqualTo(MomentState.PROPOSED);
            assertThat(e.group()).isEqualTo("Moon");
        });
        CoachingMoment changed = centre.moments.change(
                centre.actor("omar"),
                moment.id(),
                moment.revision(),
                new ChangeMoment(moment.plannedStart(), moment.plannedEnd(), "we go outside", null));
        centre.moments.cancel(
                centre.actor("omar"), changed.id(), changed.revision(), new CancelMoment(CancelReason.GROUP_CLOSED));
        assertThat(read(secret(link)).entries()).singleElement().satisfies(e -> {
            assertThat(e.sequence()).isEqualTo(2);
            assertThat(e.state()).isEqualTo(MomentState.CANCELLED);
        });
        assertThat(read(secret(make("omar"))).entries())
                .extracting(CalendarFeed.Entry::id)
                .contains(moment.id());
        assertThat(read(secret(make("vera"))).entries())
                .extracting(CalendarFeed.Entry::id)
                .doesNotContain(moment.id());

        centre.assignments.end(centre.actor("rik"), fleurs.id(), fleurs.revision(), new EndAssignment(null));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read(secret(link)));
    }

    @Test
    void keepsTheSecretAsAHashAndShowsItOnce() {
        CalendarLink link = make("vera");
        String secret = secret(link);
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(arranged.links.get(centre.actor("vera"), link.id()).secret()).isNull();
        assertThat(Rows.on(centre.database.dataSource())
                        .list("select secret_hash from coaching_calendar_link", Rows.Binder.NONE, row -> row.text(1)))
                .isNotEmpty()
                .allMatch(hash -> hash.length() == 64 && !hash.contains(secret));
        assertThat(secret(make("vera"))).isNotEqualTo(secret);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("x".repeat(43)));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read(""));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("x".repeat(5000)));
    }

    @Test
    void isRevokedByItsOwnerAlone() {
        CalendarLink link = make("vera");
        for (String who : List.of("mila", "rik", "ada", "esra", "anna")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> arranged.links.get(centre.actor(who), link.id()));
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> arranged.links.revoke(centre.actor(who), link.id(), link.revision()));
        }
        for (String who : List.of("rik", "ada", "anna")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> make(who));
        }
        CalendarLink revoked = arranged.links.revoke(centre.actor("vera"), link.id(), link.revision());
        assertThat(revoked.revokedAt()).isNotNull();
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read(secret(link)));
        assertRefused(
                ArrangementProblems.LINK_REVOKED,
                () -> arranged.links.revoke(centre.actor("vera"), revoked.id(), revoked.revision()));
        assertThat(arranged.links.list(centre.actor("vera"))).noneMatch(l -> l.id().equals(link.id()));
    }

    @Test
    void refusesMoreThanTenLinks() {
        for (int i = arranged.links.list(centre.actor("otto")).size(); i < 10; i++) {
            make("otto");
        }
        assertRefused(ArrangementProblems.TOO_MANY_LINKS, () -> make("otto"));
    }

    private CalendarLink make(String who) {
        return arranged.links.make(centre.actor(who), new MakeCalendarLink(Language.NL));
    }

    private static String secret(CalendarLink link) {
        String secret = link.secret();
        if (secret == null) {
            throw new AssertionError("no secret");
        }
        return secret;
    }

    private CalendarFeed read(String secret) {
        return arranged.feeds.read(secret, new RequestFacts("0".repeat(32), "link", "", Language.EN, Optional.empty()));
    }

    private CoachingMoment propose(String who, CoachAssignment assignment, int inHours) {
        Instant start = centre.clock.instant().plus(Duration.ofHours(inHours));
        return centre.moments.propose(
                centre.actor(who),
                new ProposeMoment(assignment.id(), null, null, start, start.plus(Duration.ofHours(2)), null));
    }
}
