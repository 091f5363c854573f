package org.houvast.administration.internal.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.administration.BoardContributor;
import org.houvast.administration.CentreLocation;
import org.houvast.administration.ChildView;
import org.houvast.administration.EnableModule;
import org.houvast.administration.GroupBoard;
import org.houvast.administration.GroupView;
import org.houvast.administration.Me;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleState;
import org.houvast.administration.Screens;
import org.houvast.administration.TimelineContributor;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.administration.internal.AdministeredCentre;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Revision;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Custody;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditFilter;
import org.houvast.privacy.AuditLine;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequests;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RegisterDataRequest;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.guard.Reading;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;

@EveryDatabase
class ScreensIT {
    private static final Instant NINE = TestClock.MONDAY_MORNING;
    private static final String YOUTH_CARE = "youth-care";

    private final AdministeredCentre centre;
    private Screens screens;
    private Place place;
    private GroupRef group;
    private String tim;
    private String eva;

    ScreensIT(TestDatabase database) {
        centre = AdministeredCentre.on(database);
    }

    @BeforeEach
    void aGroupWithTwoChildren() {
        centre.begin();
        screens = centre.services.screens();
        place = centre.aPlace(WorkForm.KDV);
        group = centre.aGroup(place);
        tim = centre.aKey("tim");
        eva = centre.aKey("eva");
        centre.host
                .staff("staff", Role.STAFF, group.key())
                .staff("mentor", Role.STAFF, centre.aGroup(place).key())
                .staff("elsewhere", Role.STAFF, centre.aGroup(place).key())
                .organisation(YOUTH_CARE, Discipline.YOUTH_CARE)
                .coach("coach", YOUTH_CARE)
                .child(tim, LocalDate.of(2023, 1, 15), group.key())
                .child(eva, LocalDate.of(2024, 2, 29), group.key())
                .mentor(tim, "mentor");
        centre.coached.add(group);
    }

    @AfterParameterizedClassInvocation
    static void close(TestDatabase database) {
        AdministeredCentre.on(database).close();
    }

    @Test
    void tellsStaffWhoTheyAre() {
        enableObservation();

        Me me = screens.me(centre.actor("staff"));

        assertThat(me.person().key()).isEqualTo("person-staff");
        assertThat(me.staff()).isEqualTo(new StaffRef("staff"));
        assertThat(me.displayName()).isEqualTo("Staff");
        assertThat(me.language()).isEqualTo(Language.NL);
        assertThat(me.roles()).containsExactly(new Me.RoleHeld(Role.STAFF, null));
        assertThat(me.groups())
                .containsExactly(new Me.OwnGroup(group, name(group.key()), place.location(), WorkForm.KDV, false));
        assertThat(me.locations())
                .containsExactly(new CentreLocation(
                        place.location(),
                        name(place.location().key()),
                        List.of(new CentreLocation.WorkFormModules(
                                WorkForm.KDV,
                                List.of(new CentreLocation.ModuleStanding("observation", ModuleState.ON))))));
        assertThat(me.children()).isEmpty();
        assertThat(screens.locations(centre.actor("staff"))).isEqualTo(me.locations());
    }

    @Test
    void tellsAManagerAboutEveryLocationAndACoachAboutTheGroupsOfAnAssignment() {
        Place other = centre.aPlace(WorkForm.BSO);

        assertThat(screens.me(centre.actor("manager")).locations())
                .extracting(CentreLocation::location)
                .contains(place.location(), other.location());
        Me coach = screens.me(centre.actor("coach"));
        assertThat(coach.groups()).extracting(Me.OwnGroup::coached).containsExactly(true);
        assertThat(coach.locations()).extracting(CentreLocation::location).containsExactly(place.location());
    }

    @Test
    void tellsAParentAboutTheOwnChildrenOnly() {
        String parent = centre.aKey("parent");
        centre.host.guardian(parent, tim, Custody.YES).guardian(parent, eva, Custody.NO);

        Me me = screens.me(centre.actor(parent));

        assertThat(me.staff()).isNull();
        assertThat(me.displayName()).isEqualTo(name(parent));
        assertThat(me.children()).containsExactly(new Me.OwnChild(new ChildRef(tim), name(tim)));
        assertThat(me.locations()).isEmpty();
        assertThat(screens.workQueue(centre.actor(parent))).isEmpty();
    }

    @Test
    void showsAGroupWithItsModules() {
        enableObservation();

        assertThat(screens.group(centre.actor("staff"), group))
                .isEqualTo(new GroupView(
                        group,
                        name(group.key()),
                        place.location(),
                        name(place.location().key()),
                        WorkForm.KDV,
                        2,
                        List.of("observation")));
    }

    @Test
    void showsTheBoardWithTheItemsOfEachChildAndOfTheGroup() {
        BoardContributor.Item ofTim = boardItem(Subject.of(new ChildRef(tim)));
        BoardContributor.Item ofGroup = boardItem(Subject.of(group));
        centre.services.add((BoardContributor) (actor, reading, of, children) -> {
            assertThat(of).isEqualTo(group);
            assertThat(children).containsExactlyInAnyOrder(new ChildRef(tim), new ChildRef(eva));
            return List.of(ofTim, ofGroup);
        });

        GroupBoard board = screens.board(centre.actor("staff"), group);

        assertThat(board.today()).isEqualTo("2026-03-02");
        assertThat(board.childCount()).isEqualTo(2);
        assertThat(board.children())
                .containsExactly(
                        new GroupBoard.BoardChild(new ChildRef(eva), name(eva), 24, List.of()),
                        new GroupBoard.BoardChild(new ChildRef(tim), name(tim), 37, List.of(ofTim)));
        assertThat(board.items()).containsExactly(ofGroup);
    }

    @Test
    void showsACoachTheNumberOfChildrenAndAliasesUntilConsent() {
        BoardContributor.Item alias = boardItem(Subject.alias("Merel"));
        centre.services.add((BoardContributor) (actor, reading, of, children) -> List.of(alias));

        GroupBoard before = screens.board(centre.actor("coach"), group);
        assertThat(before.childCount()).isEqualTo(2);
        assertThat(before.children()).isEmpty();
        assertThat(before.items()).containsExactly(alias);
        notFound(() -> screens.child(centre.actor("coach"), new ChildRef(tim)));
        notFound(() -> screens.timeline(centre.actor("coach"), new ChildRef(tim), PageRequest.first()));

        centre.consentToName(tim, YOUTH_CARE, "staff");
        assertThat(screens.board(centre.actor("coach"), group).children())
                .extracting(GroupBoard.BoardChild::child)
                .containsExactly(new ChildRef(tim));
        assertThat(screens.child(centre.actor("coach"), new ChildRef(tim)).displayName())
                .isEqualTo(name(tim));
        notFound(() -> screens.child(centre.actor("coach"), new ChildRef(eva)));
    }

    @Test
    void hidesTheOwnChildFromAParentWhoIsStaff() {
        String parent = centre.aKey("parent");
        String own = centre.aKey("staff");
        centre.host
                .staff(own, Role.STAFF, group.key())
                .guardian(parent, tim, Custody.YES)
                .samePerson(own, parent);
        Actor staff = centre.actor(own);

        notFound(() -> screens.child(staff, new ChildRef(tim)));
        notFound(() -> screens.timeline(staff, new ChildRef(tim), PageRequest.first()));
        GroupBoard board = screens.board(staff, group);
        assertThat(board.children()).extracting(GroupBoard.BoardChild::child).containsExactly(new ChildRef(eva));
        assertThat(board.childCount()).isEqualTo(2);
    }

    @Test
    void showsAChildToItsMentorAndToThoseOfItsGroupAndPlaceOnly() {
        ChildView expected = new ChildView(
                new ChildRef(tim),
                name(tim),
                37,
                List.of(new ChildView.ChildGroup(group, name(group.key()), place.location(), WorkForm.KDV)),
                new StaffRef("mentor"),
                "Mentor",
                null);

        for (String who : List.of("staff", "mentor", "manager")) {
            assertThat(screens.child(centre.actor(who), new ChildRef(tim))).isEqualTo(expected);
        }
        for (String who : List.of("elsewhere", "admin", "officer")) {
            notFound(() -> screens.child(centre.actor(who), new ChildRef(tim)));
            notFound(() -> screens.board(centre.actor(who), group));
        }
        notFound(() -> screens.board(centre.actor("mentor"), group));
        notFound(() -> screens.child(centre.actor("manager"), new ChildRef("nobody")));
        notFound(() -> screens.group(centre.actor("manager"), new GroupRef("nowhere")));
    }

    @Test
    void showsAChildThatLeftToTheManagerAndNotToTheGroup() {
        centre.host.childLeaves(tim, LocalDate.of(2026, 2, 27));

        ChildView child = screens.child(centre.actor("manager"), new ChildRef(tim));
        assertThat(child.leftOn()).isEqualTo("2026-02-27");
        assertThat(child.groups()).extracting(ChildView.ChildGroup::group).containsExactly(group);
        notFound(() -> screens.child(centre.actor("staff"), new ChildRef(tim)));
        assertThat(screens.board(centre.actor("staff"), group).childCount()).isEqualTo(1);
    }

    @Test
    void followsAChildThatMovedToAnotherGroup() {
        GroupRef other = centre.aGroup(place);
        centre.host.staff("next", Role.STAFF, other.key()).childMoves(tim, other.key(), LocalDate.of(2026, 3, 2));

        assertThat(screens.child(centre.actor("next"), new ChildRef(tim)).groups())
                .extracting(ChildView.ChildGroup::group)
                .containsExactly(other);
        notFound(() -> screens.child(centre.actor("staff"), new ChildRef(tim)));
    }

    @Test
    void turnsThePagesOfTheTimelineOverAllContributors() {
        List<TimelineContributor.Item> all = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 250; i++) {
            // few moments, so that many items share one
            all.add(timelineItem(
                    NINE.minusSeconds(random.nextInt(40)), new UUID(0x7000, random.nextLong() | Long.MIN_VALUE)));
        }
        Written even = new Written();
        Written odd = new Written();
        for (int i = 0; i < all.size(); i++) {
            (i % 2 == 0 ? even : odd).items.add(all.get(i));
        }
        centre.services.add(even).add(odd).add(new Written());

        List<TimelineContributor.Item> read = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            Page<TimelineContributor.Item> page =
                    screens.timeline(centre.actor("staff"), new ChildRef(tim), new PageRequest(7, next));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(7);
            read.addAll(page.items());
            next = page.next();
        } while (next != null);

        assertThat(read).containsExactlyElementsOf(sorted(all));
    }

    @Test
    void hasOnePageWhereEverythingFits() {
        Written written = new Written();
        written.items.add(timelineItem(NINE, new UUID(0x7000, Long.MIN_VALUE)));
        centre.services.add(written);

        Page<TimelineContributor.Item> page =
                screens.timeline(centre.actor("staff"), new ChildRef(tim), PageRequest.first());

        assertThat(page).isEqualTo(Page.last(written.items));
    }

    @Test
    void readsTheTimelineOfAllContributorsInOneStatement() {
        centre.services.add(new Written());
        statements();
        long one = statements();
        for (int i = 0; i < 9; i++) {
            centre.services.add(new Written());
        }

        assertThat(statements()).isEqualTo(one);
    }

    @Test
    void showsTheBeginningOfATextOrWhatTheContributorMakesOfIt() {
        String text = "a".repeat(199) + "\uD83D\uDE00";
        Written cut = new Written();
        cut.items.add(timelineItem(NINE, new UUID(0x7000, Long.MIN_VALUE)).withSummary(text));
        Written made = new Written();
        made.items.addAll(cut.items);
        made.kind = "letter";
        made.number = "7";
        made.showing =
                (row, number) -> row.withSummary("a".repeat(199).equals(row.summary()) ? null : "number " + number);
        centre.services.add(cut).add(made);

        assertThat(screens.timeline(centre.actor("staff"), new ChildRef(tim), PageRequest.first())
                        .items())
                .extracting(i -> i.kind() + " " + i.summary())
                .containsExactlyInAnyOrder("observation " + "a".repeat(199), "letter number 7");
    }

    @Test
    void leavesAnAuditLineForEachKindOnThePage() {
        Written older = new Written();
        Written newer = new Written();
        newer.kind = "letter";
        for (int i = 0; i < 4; i++) {
            (i < 2 ? older : newer).items.add(timelineItem(NINE.plusSeconds(i), new UUID(0x7000, Long.MIN_VALUE + i)));
        }
        centre.services.add(older).add(newer).add(new Written());

        Page<TimelineContributor.Item> first =
                screens.timeline(centre.actor("staff"), new ChildRef(tim), new PageRequest(2, null));
        assertThat(listed()).containsExactly("observation.observation.read letter " + ids(first));
        Page<TimelineContributor.Item> second =
                screens.timeline(centre.actor("staff"), new ChildRef(tim), new PageRequest(2, first.next()));
        assertThat(listed())
                .containsExactlyInAnyOrder(
                        "observation.observation.read letter " + ids(first),
                        "observation.observation.read observation " + ids(second));
    }

    @Test
    void leavesAnAuditLineOfATimelineWithNothingOnIt() {
        centre.services.add(new Written());

        assertThat(screens.timeline(centre.actor("staff"), new ChildRef(tim), PageRequest.first()))
                .isEqualTo(Page.last(List.of()));

        assertThat(listed()).containsExactly("administration.child.read timeline ");
    }

    /** the lines of lists about tim */
    private List<String> listed() {
        return centre.audit(new AuditFilter(new ChildRef(tim), null, null, null, null)).stream()
                .filter(l -> l.type() == AuditType.LIST_HIT)
                .map(l -> l.purpose() + " " + l.objectType() + " " + l.objectIds())
                .toList();
    }

    private static String ids(Page<TimelineContributor.Item> page) {
        return page.items().stream().map(i -> i.id().toString()).collect(Collectors.joining(","));
    }

    @Test
    void readsTheTimelineOfAMergedChildUnderAllItsKeys() {
        String twin = centre.aKey("twin");
        centre.host.child(twin, LocalDate.of(2023, 1, 15), group.key());
        List<ChildRef> asked = new ArrayList<>();
        Written old = new Written();
        Written young = new Written();
        old.items.add(timelineItem(NINE.minusSeconds(1), new UUID(0x7000, Long.MIN_VALUE)));
        young.items.add(timelineItem(NINE, new UUID(0x7000, Long.MIN_VALUE + 1)));
        centre.services.add((TimelineContributor) (actor, reading, child) -> {
            asked.add(child);
            return (child.key().equals(twin) ? old : young).parts(actor, reading, child);
        });
        centre.privacy.pollHostChanges();
        centre.host.childrenMerge(twin, tim);
        centre.privacy.pollHostChanges();

        Page<TimelineContributor.Item> page =
                screens.timeline(centre.actor("staff"), new ChildRef(twin), PageRequest.first());

        assertThat(page.items()).containsExactly(young.items.get(0), old.items.get(0));
        assertThat(asked).containsExactlyInAnyOrder(new ChildRef(tim), new ChildRef(twin));
        assertThat(screens.child(centre.actor("staff"), new ChildRef(twin)).child())
                .isEqualTo(new ChildRef(tim));
    }

    @Test
    void sortsTheWorkQueueAndCutsIt() {
        WorkQueueContributor.Item soon = queueItem(NINE, LocalDate.of(2026, 3, 3));
        WorkQueueContributor.Item later = queueItem(NINE.minusSeconds(9), LocalDate.of(2026, 3, 9));
        WorkQueueContributor.Item old = queueItem(NINE.minusSeconds(90), null);
        WorkQueueContributor.Item young = queueItem(NINE, null);
        centre.services.add((WorkQueueContributor) (actor, reading, limit) -> List.of(later, young));
        centre.services.add((WorkQueueContributor) (actor, reading, limit) -> List.of(soon, old));
        assertThat(screens.workQueue(centre.actor("staff"))).containsExactly(soon, later, old, young);

        centre.services.add((WorkQueueContributor) (actor, reading, limit) -> Collections.nCopies(limit, young));
        assertThat(screens.workQueue(centre.actor("staff"))).hasSize(200).startsWith(soon, later, old);
    }

    @Test
    void tellsTheOfficerAloneWhichRequestsOfPersonsWait() {
        DataRequests requests = centre.privacy.keeping(List.of(), null).dataRequests();
        centre.services.add(new DataRequestQueue(requests));
        DataRequest made = requests.register(
                centre.actor("manager"),
                new RegisterDataRequest(
                        DataRequestKind.ACCESS,
                        DataSubject.of(new ChildRef(tim)),
                        null,
                        place.location(),
                        WorkForm.KDV,
                        centre.clock.today().minusMonths(2),
                        null,
                        null));

        assertThat(screens.workQueue(centre.actor("officer"))).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("data-request");
            assertThat(item.id()).isEqualTo(made.id().value());
            assertThat(item.task()).isEqualTo(DataRequestQueue.TASK);
            assertThat(item.subject()).isEqualTo(Subject.of(new ChildRef(tim)));
            assertThat(item.due()).isEqualTo(made.dueOn());
            assertThat(item.overdue()).isTrue();
        });
        assertThat(screens.workQueue(centre.actor("manager"))).isEmpty();
    }

    @Test
    void showsNothingWhenAContributorFails() {
        centre.services.add(new Written()).add((TimelineContributor) (actor, reading, child) -> {
            throw new IllegalStateException("a contributor failed");
        });

        assertThatThrownBy(() -> screens.timeline(centre.actor("staff"), new ChildRef(tim), PageRequest.first()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leavesAnAuditLineAboutTheChildAlsoWhenItIsRefused() {
        screens.timeline(centre.actor("staff"), new ChildRef(tim), PageRequest.first());
        notFound(() -> screens.child(centre.actor("elsewhere"), new ChildRef(tim)));

        assertThat(centre.audit(new AuditFilter(new ChildRef(tim), null, null, null, null)))
                .extracting(l -> l.person().key() + " " + l.purpose() + " " + l.outcome())
                .contains(
                        "person-staff administration.child.read " + AuditLine.Outcome.DONE,
                        "person-elsewhere administration.child.read " + AuditLine.Outcome.REFUSED);
    }

    @Test
    void saysSoWhenTheHostDoesNotAnswer() {
        Actor staff = centre.actor("staff");
        assertThat(staff.scope().groups()).containsExactly(group);
        centre.host.failing();

        refused(PrivacyProblems.HOST_UNAVAILABLE, () -> screens.me(staff));
        refused(PrivacyProblems.HOST_UNAVAILABLE, () -> screens.board(staff, group));
        refused(PrivacyProblems.HOST_UNAVAILABLE, () -> screens.child(staff, new ChildRef(tim)));
        centre.host.talkingNonsense();
        refused(PrivacyProblems.HOST_UNAVAILABLE, () -> screens.me(staff));
        refused(PrivacyProblems.HOST_UNAVAILABLE, () -> screens.board(staff, group));
        refused(PrivacyProblems.HOST_UNAVAILABLE, () -> screens.child(staff, new ChildRef(tim)));
    }

    @Test
    void worksOnAHostThatTellsLittle() {
        centre.host.without(Capability.values());

        assertThat(screens.me(centre.actor("staff")).groups()).hasSize(1);
        assertThat(screens.board(centre.actor("staff"), group).children()).hasSize(2);
        assertThat(screens.child(centre.actor("staff"), new ChildRef(tim)).mentor())
                .isNull();
    }

    @Test
    void costsTheSameSqlHoweverManyChildrenThereAre() {
        statements();
        long few = statements();
        for (int i = 0; i < 50; i++) {
            centre.host.child(centre.aKey("child"), LocalDate.of(2023, 1, 1), group.key());
        }

        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        Actor staff = centre.actor("staff");
        long before = centre.database.statementCount().total();
        screens.board(staff, group);
        screens.timeline(staff, new ChildRef(tim), PageRequest.first());
        screens.me(staff);
        return centre.database.statementCount().total() - before;
    }

    /** What a module has written. */
    private static final class Written implements TimelineContributor {
        private static final Action READ =
                Action.read("observation.observation.read", "observation", Sensitivity.CHILD, Relation.GROUP_STAFF);

        private final List<Item> items = new ArrayList<>();
        private String kind = "observation";
        private String number = "null";
        private Showing showing = Showing.EXCERPT;

        @Override
        public List<Part> parts(Actor actor, Reading reading, ChildRef child) {
            return List.of(new Part(
                    kind,
                    READ,
                    "t",
                    "written_at",
                    "'FINAL', t.text, cast(null as varchar(200)), cast(null as uuid), cast(" + number + " as integer)",
                    "(values (cast(null as uuid), cast(null as timestamp with time zone), cast(null as varchar(400)))"
                            + ", (cast(? as uuid), cast(? as timestamp with time zone), cast(? as varchar(400)))"
                                    .repeat(items.size())
                            + ") t(id, written_at, text) where t.id is not null",
                    p -> {
                        for (Item item : items) {
                            p.uuid(item.id()).instant(item.at()).text(item.summary());
                        }
                    },
                    showing));
        }
    }

    private static List<TimelineContributor.Item> sorted(List<TimelineContributor.Item> items) {
        return items.stream()
                .sorted((a, b) -> a.at().equals(b.at()) ? b.id().compareTo(a.id()) : b.at().compareTo(a.at()))
                .toList();
    }

    private void enableObservation() {
        centre.services
                .modules()
                .enable(
                        centre.actor("manager"),
                        Module.OBSERVATION,
                        place,
                        new Revision(1),
                        new EnableModule(null, "start"));
    }

    private static String name(String key) {
        return Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    private static TimelineContributor.Item timelineItem(Instant at, UUID id) {
        return new TimelineContributor.Item("observation", id, at, "FINAL", null, null, null);
    }

    private static BoardContributor.Item boardItem(Subject subject) {
        return new BoardContributor.Item("question", UUID.randomUUID(), subject, "ASKED", null, null, false, false);
    }

    private WorkQueueContributor.Item queueItem(Instant since, @Nullable LocalDate due) {
        return new WorkQueueContributor.Item(
                "question", UUID.randomUUID(), "confirm", Subject.of(group), since, due, false);
    }

    private static void notFound(ThrowingCallable call) {
        refused(PrivacyProblems.NOT_FOUND, call);
    }

    private static void refused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }
}
