package org.houvast.parents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.parents.ContactDirection;
import org.houvast.parents.ContactFilter;
import org.houvast.parents.ContactMode;
import org.houvast.parents.ParentContact;
import org.houvast.parents.ParentContactId;
import org.houvast.parents.RecordContact;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Consent;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Who writes contacts down, who finds them again, and how. */
class ContactsIT extends ContactTest {
    ContactsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void keepsEverythingThatWasWrittenDown() {
        UUID question = UUID.randomUUID();
        ParentContact made = record("vera", contact(TIM, question, "anna"));

        ParentContact read = get("mila", made);

        assertThat(read)
                .isEqualTo(made)
                .isEqualTo(new ParentContact(
                        made.id(),
                        new Revision(1),
                        TIM,
                        new Place(new LocationRef("loc"), WorkForm.KDV),
                        question,
                        new GuardianRef("anna"),
                        ContactMode.TALK,
                        ContactDirection.FROM_PARENT,
                        centre.database.clock().today(),
                        "How she sleeps.",
                        "We call on Friday.",
                        "She is tired after noon.",
                        true,
                        "ar",
                        null,
                        new StaffRef("vera"),
                        centre.database.clock().instant(),
                        List.of()));
    }

    @Test
    void needsNoMoreThanWhoHowWhenAndWhat() {
        LocalDate yesterday = centre.database.clock().today().minusDays(1);
        ParentContact made = record(
                "vera",
                new RecordContact(
                        TIM,
                        null,
                        null,
                        null,
                        ContactMode.INFORM,
                        ContactDirection.FROM_CENTRE,
                        yesterday,
                        "Told about the trip.",
                        null,
                        null,
                        null,
                        null,
                        null));

        ParentContact read = get("vera", made);

        assertThat(read.date()).isEqualTo(yesterday);
        assertThat(read.interpreter()).isFalse();
        assertThat(Stream.of(
                        read.guardian(),
                        read.agreements(),
                        read.parentWords(),
                        read.caseId(),
                        read.language(),
                        read.step()))
                .containsOnlyNulls();
    }

    @Test
    void isWrittenByThoseWhoWorkWithTheChildAndReadByTheManagerToo() {
        ParentContact made = record("vera", TIM);

        for (String writer : List.of("mila", "meg", "iris")) {
            assertThat(get(writer, record(writer, TIM)).recordedBy()).isEqualTo(new StaffRef(writer));
            assertThat(get(writer, made)).isEqualTo(made);
        }
        assertThat(get("rik", made)).isEqualTo(made);
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> record("rik", TIM));
        for (String other : List.of("omar", "ada", "dirk", "esra", "anna")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> get(other, made));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> record(other, TIM));
            assertThat(list(other, ofChild("tim"))).isEmpty();
        }
    }

    @Test
    void looksTheSameWhereThereIsNothing() {
        assertRefused(PrivacyProblems.NOT_FOUND, () -> record("vera", child("nobody")));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.contacts.get(centre.actor("vera"), new ParentContactId(UUID.randomUUID())));
    }

    @Test
    void closesTheOwnChildToStaff() {
        ParentContact made = record("vera", child("noa"));

        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("mila", made));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> record("mila", child("noa")));
        assertThat(list("mila", ofChild("noa"))).isEmpty();
        assertThat(list("vera", ofChild("noa"))).contains(made);
    }

    @Test
    void writesNothingMoreAboutAChildWhoLeft() {
        centre.host.child("lea", ParentsCentre.BORN, "sun");
        ParentContact made = record("vera", child("lea"));
        centre.host.childLeaves("lea", centre.database.clock().today().minusDays(1));

        assertRefused(PrivacyProblems.NOT_FOUND, () -> record("vera", child("lea")));
        assertRefused(PrivacyProblems.CHILD_LEFT, () -> record("iris", child("lea")));
        assertThat(get("rik", made)).isEqualTo(made);
    }

    @Test
    void asksForTheGroupOfAChildWhoIsInSeveral() {
        RecordContact plain = contact(child("duo"), null, null);

        assertRefused(PrivacyProblems.GROUP_NEEDED, () -> record("vera", plain));
        assertRefused(PrivacyProblems.GROUP_NEEDED, () -> record("vera", in("moon", plain)));
        assertThat(list("vera", ofChild("duo"))).isEmpty();
        assertThat(record("vera", in("star", plain)).subject()).isEqualTo(child("duo"));
    }

    private static RecordContact in(String group, RecordContact c) {
        return new RecordContact(
                c.subject(),
                new GroupRef(group),
                c.caseId(),
                c.guardian(),
                c.mode(),
                c.direction(),
                c.date(),
                c.gist(),
                c.agreements(),
                c.parentWords(),
                c.interpreter(),
                c.language(),
                c.step());
    }

    @Test
    void isReadByAnOutsideCoachOnlyInACaseAndOnlyAsLongAsThereIsConsent() {
        UUID question = UUID.randomUUID();
        String alias = centre.alias(question, "tim");
        ParentContact made = record("vera", contact(Subject.alias(alias), question, "anna"));
        ParentContact apart = record("vera", contact(TIM, null, "anna"));
        ContactFilter ofCase = new ContactFilter(null, question, null, null);
        assertThat(made.subject()).isEqualTo(TIM);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("esra", made));
        assertThat(list("esra", ofCase)).isEmpty();

        Consent consent = centre.consented();

        assertThat(get("esra", made)).isEqualTo(made);
        assertThat(list("esra", ofCase)).containsExactly(made);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("esra", apart));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> record("esra", contact(TIM, question, null)));

        centre.withdrawn(consent);

        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("esra", made));
        assertThat(list("esra", ofCase)).isEmpty();
    }

    @Test
    void turnsPagesNewestFirstWithTheSameNumberOfStatementsForEveryLength() {
        centre.host.child("pim", ParentsCentre.BORN, "sun");
        List<ParentContact> newestFirst = Stream.of(1, 2, 3, 4, 5)
                .map(n -> {
                    // two of them at the same time: the id decides
                    centre.database.clock().advance(Duration.ofMinutes(n == 3 ? 0 : 1));
                    return record("vera", child("pim"));
                })
                .sorted(Comparator.comparing(ParentContact::recordedAt)
                        .thenComparing(c -> c.id().value().toString())
                        .reversed())
                .toList();

        Actor rik = centre.actor("rik");
        Page<ParentContact> first = centre.contacts.list(rik, ofChild("pim"), new PageRequest(2, null));
        Page<ParentContact> second = centre.contacts.list(rik, ofChild("pim"), new PageRequest(2, first.next()));
        Page<ParentContact> last = centre.contacts.list(rik, ofChild("pim"), new PageRequest(2, second.next()));

        assertThat(Stream.of(first, second, last).flatMap(p -> p.items().stream()))
                .containsExactlyElementsOf(newestFirst);
        assertThat(last.next()).isNull();
        assertThat(statements(1)).isEqualTo(statements(50));
    }

    private long statements(int limit) {
        Actor rik = centre.actor("rik");
        long before = centre.database.statementCount().total();
        assertThat(centre.contacts
                        .list(rik, ofChild("pim"), new PageRequest(limit, null))
                        .items())
                .hasSize(Math.min(limit, 5));
        return centre.database.statementCount().total() - before;
    }

    @Test
    void isFoundByTheDayOfTheContact() {
        LocalDate today = centre.database.clock().today();
        centre.host.child("ole", ParentsCentre.BORN, "sun");
        ParentContact early = record("vera", contact(child("ole"), null, null, today.minusDays(9), "early"));
        centre.database.clock().advance(Duration.ofMinutes(1));
        ParentContact late = record("vera", contact(child("ole"), null, null, today.minusDays(2), "late"));
        ChildRef ole = new ChildRef("ole");

        assertThat(list("vera", new ContactFilter(ole, null, today.minusDays(2), null)))
                .containsExactly(late);
        assertThat(list("vera", new ContactFilter(ole, null, null, today.minusDays(2))))
                .containsExactly(early);
        assertThat(list("vera", new ContactFilter(ole, null, today.minusDays(9), today)))
                .containsExactly(late, early);
    }

    @Test
    void standsOnTheTimelineOfTheChild() {
        centre.host.child("sam", ParentsCentre.BORN, "sun");
        ParentContact first = record("vera", child("sam"));
        centre.database.clock().advance(Duration.ofMinutes(1));
        ParentContact second = record("vera", child("sam"));

        Page<TimelineContributor.Item> newest = timeline("mila", "sam", new PageRequest(1, null));
        assertThat(newest.items())
                .containsExactly(new TimelineContributor.Item(
                        "parent-contact",
                        second.id().value(),
                        second.recordedAt(),
                        "TALK",
                        "How she sleeps.",
                        "vera",
                        null));
        assertThat(timeline("mila", "sam", new PageRequest(5, newest.next())).items())
                .extracting(TimelineContributor.Item::id)
                .containsExactly(first.id().value());
        assertRefused(PrivacyProblems.NOT_FOUND, () -> timeline("omar", "sam", PageRequest.first()));
    }

    private Page<TimelineContributor.Item> timeline(String who, String child, PageRequest page) {
        return centre.screens.timeline(centre.actor(who), new ChildRef(child), page);
    }

    @Test
    void isFoundAgainWhenTwoRecordsOfTheChildBecomeOne() {
        centre.privacy.pollHostChanges();
        centre.host.child("jip-1", ParentsCentre.BORN, "sun").child("jip", ParentsCentre.BORN, "sun");
        ParentContact before = record("vera", child("jip-1"));
        centre.host.childrenMerge("jip-1", "jip");
        centre.privacy.pollHostChanges();
        ParentContact after = record("vera", child("jip"));

        assertThat(list("vera", ofChild("jip"))).containsExactlyInAnyOrder(before, after);
        assertThat(get("vera", before)).isEqualTo(before);
    }
}
