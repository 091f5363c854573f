package org.houvast.parents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limits;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.ProblemType;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.parents.GiveNotice;
import org.houvast.parents.NoticeFilter;
import org.houvast.parents.ParentNotice;
import org.houvast.parents.ParentNoticeId;
import org.houvast.parents.ParentsProblems;
import org.houvast.privacy.Consent;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.CsvTable;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Notices of who observes: each relation of the access table as a person who has it, and every refusal. */
class NoticesIT extends ContactTest {
    /** who has this relation, and no other that matters, to a notice about tim in sun */
    private static final Map<String, String> PERSONS = Map.of(
            "GROUP_STAFF", "vera",
            "MENTOR", "meg",
            "INTERNAL_COACH", "iris",
            "COACH", "esra",
            "LOCATION_MANAGER", "rik",
            "ORG_ADMIN", "ada",
            "DPO", "dirk",
            "GUARDIAN", "anna");

    NoticesIT(TestDatabase database) {
        super(database);
    }

    private GiveNotice notice(Subject subject, @Nullable UUID caseId) {
        LocalDate today = centre.database.clock().today();
        return notice(subject, caseId, "esra", today.plusDays(1), today.plusDays(3), today);
    }

    private static GiveNotice notice(
            Subject subject,
            @Nullable UUID caseId,
            String observer,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate toldOn) {
        return new GiveNotice(
                subject, null, caseId, new StaffRef(observer), from, until, toldOn, "She looks on while they play.");
    }

    private ParentNotice give(String who, GiveNotice command) {
        return centre.notices.give(centre.actor(who), command);
    }

    private ParentNotice read(String who, ParentNotice notice) {
        return centre.notices.get(centre.actor(who), notice.id());
    }

    private List<ParentNotice> listed(String who, String child) {
        return centre.notices
                .list(centre.actor(who), new NoticeFilter(new ChildRef(child), null), PageRequest.first())
                .items();
    }

    @Test
    void isGivenAndReadByExactlyTheRelationsOfTheTable() {
        ParentNotice made = give("vera", notice(TIM, null));
        CsvTable.Line reading = row("parents.notice.read");
        CsvTable.Line giving = row("parents.notice.give");
        PERSONS.forEach((relation, who) -> {
            boolean reads = "yes".equals(reading.cell(relation));
            if (reads) {
                assertThat(read(who, made)).isEqualTo(made);
                assertThat(listed(who, "tim")).contains(made);
            } else {
                assertRefused(PrivacyProblems.NOT_FOUND, () -> read(who, made));
                assertThat(listed(who, "tim")).isEmpty();
            }
            if ("yes".equals(giving.cell(relation))) {
                assertThat(give(who, notice(TIM, null)).givenBy()).isEqualTo(new StaffRef(who));
            } else {
                ProblemType expected = reads ? PrivacyProblems.NOT_ALLOWED : PrivacyProblems.NOT_FOUND;
                assertRefused(expected, () -> give(who, notice(TIM, null)));
            }
        });
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("omar", made));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> give("omar", notice(TIM, null)));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.notices.get(centre.actor("vera"), new ParentNoticeId(UUID.randomUUID())));
    }

    private static CsvTable.Line row(String action) {
        return CsvTable.read(ParentsTablesTest.class, "access.csv").stream()
                .filter(r -> r.cell("action").equals(action))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isReadByACoachInACaseAsLongAsThereIsConsent() {
        UUID question = UUID.randomUUID();
        String alias = centre.alias(question, "tim");
        ParentNotice made = give("vera", notice(Subject.alias(alias), question));
        assertThat(made.subject()).isEqualTo(TIM);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("esra", made));

        Consent consent = centre.consented();

        assertThat(read("esra", made).subject()).isEqualTo(TIM);
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> give("esra", notice(TIM, question)));
        centre.withdrawn(consent);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("esra", made));
        assertThat(listed("esra", "tim")).isEmpty();
    }

    @Test
    void closesTheOwnChildToStaff() {
        ParentNotice made = give("vera", notice(child("noa"), null));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("mila", made));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> give("mila", notice(child("noa"), null)));
    }

    @Test
    void refusesWhatCannotBe() {
        LocalDate today = centre.database.clock().today();
        long before = count("parents_notice");
        assertRefused(ParentsProblems.CHILD_NEEDED, () -> give("vera", notice(Subject.of(new GroupRef("sun")), null)));
        assertRefused(
                ParentsProblems.DATE_IN_FUTURE,
                () -> give("vera", notice(TIM, null, "esra", today, null, today.plusDays(1))));
        assertRefused(
                ParentsProblems.PERIOD_INVALID,
                () -> give("vera", notice(TIM, null, "esra", today, today.minusDays(1), today)));
        assertRefused(
                ParentsProblems.PERIOD_INVALID,
                () -> give("vera", notice(TIM, null, "esra", today, today.plusDays(367), today)));
        assertRefused(
                ParentsProblems.OBSERVER_UNKNOWN, () -> give("vera", notice(TIM, null, "nobody", today, null, today)));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> give("vera", notice(child("nobody"), null)));
        assertRefused(PrivacyProblems.GROUP_NEEDED, () -> give("vera", notice(child("duo"), null)));
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> give(
                        "vera",
                        new GiveNotice(TIM, null, null, new StaffRef("esra"), today, null, today, "x".repeat(2001))));
        assertThat(count("parents_notice")).isEqualTo(before);
        assertThat(give("vera", notice(TIM, null, "esra", today, null, today)).until())
                .isEqualTo(today);
    }

    @Test
    void tellsOnWhichDaysParentsKnewOfTheObserver() {
        centre.host.child("pam", ParentsCentre.BORN, "sun");
        LocalDate today = centre.database.clock().today();
        give("vera", notice(child("pam"), null, "esra", today.plusDays(2), today.plusDays(4), today));
        Set<ChildRef> pam = Set.of(new ChildRef("pam"));

        for (int day = 2; day <= 4; day++) {
            assertThat(centre.notices.told(pam, new StaffRef("esra"), today.plusDays(day)))
                    .isEqualTo(pam);
        }
        assertThat(centre.notices.told(pam, new StaffRef("esra"), today.plusDays(1)))
                .isEmpty();
        assertThat(centre.notices.told(pam, new StaffRef("esra"), today.plusDays(5)))
                .isEmpty();
        assertThat(centre.notices.told(pam, new StaffRef("vera"), today.plusDays(3)))
                .isEmpty();
    }

    @Test
    void turnsPagesNewestFirst() {
        centre.host.child("pat", ParentsCentre.BORN, "sun");
        List<ParentNotice> newestFirst = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            centre.database.clock().advance(Duration.ofMinutes(1));
            newestFirst.add(0, give("vera", notice(child("pat"), null)));
        }
        NoticeFilter filter = new NoticeFilter(new ChildRef("pat"), new StaffRef("esra"));
        Page<ParentNotice> first = centre.notices.list(centre.actor("rik"), filter, new PageRequest(2, null));
        Page<ParentNotice> rest = centre.notices.list(centre.actor("rik"), filter, new PageRequest(2, first.next()));

        assertThat(first.items()).isEqualTo(newestFirst.subList(0, 2));
        assertThat(rest.items()).isEqualTo(newestFirst.subList(2, 3));
        assertThat(rest.next()).isNull();
    }
}
