package org.houvast.coaching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.coaching.AssignmentFilter;
import org.houvast.coaching.CalendarFeed;
import org.houvast.coaching.CalendarLink;
import org.houvast.coaching.CancelMoment;
import org.houvast.coaching.CancelReason;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.EnterPolicyTime;
import org.houvast.coaching.HoldMoment;
import org.houvast.coaching.HoursFilter;
import org.houvast.coaching.HoursProof;
import org.houvast.coaching.MakeCalendarLink;
import org.houvast.coaching.MomentFilter;
import org.houvast.coaching.MomentId;
import org.houvast.coaching.MomentState;
import org.houvast.coaching.PolicyTime;
import org.houvast.coaching.Presence;
import org.houvast.coaching.ProposeMoment;
import org.houvast.coaching.StartMoment;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RequestFacts;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** What a reader counts, takes along and is fed is what this reader can list, and what is listed can be opened; nothing more, nothing less. */
class ParityIT extends CoachingTest {
    private static final List<String> READERS = List.of(
            "vera", "mila", "max", "iris", "esra", "fleur", "rik", "ada", "dora", "sofie", "anna", "omar", "otto");
    private static final PageRequest ALL = new PageRequest(200, null);
    private static final Set<MomentState> DELIVERED = Set.of(MomentState.HELD, MomentState.CORRECTED);

    private final Arranged arranged;

    ParityIT(TestDatabase database) {
        super(database);
        arranged = Arranged.at(centre);
    }

    /** two coaches, in two groups of two work forms; each with moments of every kind */
    private void filled() {
        for (String coach : List.of("fleur", "iris")) {
            for (String group : List.of("sun", "moon")) {
                CoachAssignment assignment = centre.assigned(coach, group);
                String staff = group.equals("sun") ? "vera" : "omar";
                held(assignment, coach, staff);
                CoachingMoment off = moment(assignment, staff);
                centre.moments.cancel(
                        centre.actor(staff), off.id(), off.revision(), new CancelMoment(CancelReason.GROUP_CLOSED));
                moment(assignment, coach);
                agreed(assignment, coach, staff);
            }
        }
        for (int minutes : new int[] {30, 45}) {
            arranged.hours.enter(
                    centre.actor("rik"), new EnterPolicyTime(CoachingCentre.KDV, centre.clock.today(), minutes));
        }
    }

    private CoachingMoment moment(CoachAssignment assignment, String who) {
        centre.clock.advance(Duration.ofMinutes(1));
        Instant start = centre.clock.instant().plus(Duration.ofHours(2));
        return centre.moments.propose(
                centre.actor(who),
                new ProposeMoment(assignment.id(), null, null, start, start.plus(Duration.ofMinutes(90)), null));
    }

    private CoachingMoment agreed(CoachAssignment assignment, String coach, String staff) {
        centre.clock.advance(Duration.ofHours(3));
        CoachingMoment proposed = moment(assignment, coach);
        return centre.moments.agree(centre.actor(staff), proposed.id(), proposed.revision());
    }

    private void held(CoachAssignment assignment, String coach, String staff) {
        CoachingMoment agreed = agreed(assignment, coach, staff);
        centre.clock.set(agreed.plannedEnd());
        CoachingMoment begun = centre.moments.start(
                centre.actor(coach), agreed.id(), agreed.revision(), new StartMoment(agreed.plannedStart()));
        centre.moments.hold(centre.actor(coach), begun.id(), begun.revision(), new HoldMoment(80, 10, null));
    }

    @Test
    void countsOpensAndFeedsWhatItLists() {
        filled();
        boolean some = false;
        for (String reader : READERS) {
            for (MomentFilter filter : filters()) {
                List<CoachingMoment> listed = listed(reader, filter);
                some |= listed.size() > 3;
                assertThat(told(arranged.presences.count(centre.actor(reader), filter)))
                        .as(reader + " counts " + filter)
                        .isEqualTo(reader.equals("ada") ? added(listed("rik", filter)) : added(listed));
            }
            assertThat(fed(reader))
                    .as("the feed of " + reader)
                    .isEqualTo(ids(listed(reader, filters().get(0)).stream()
                            .filter(m -> concerns(reader, m))
                            .toList()));
        }
        assertThat(some).isTrue();
        exportsWhatItShows();
        countsTheAssignmentsItLists();
    }

    private List<MomentFilter> filters() {
        Instant now = centre.clock.instant();
        return List.of(
                new MomentFilter(null, null, null, null, null, null),
                new MomentFilter(new StaffRef("fleur"), null, null, null, null, null),
                new MomentFilter(null, new GroupRef("moon"), null, null, null, null),
                new MomentFilter(null, null, CoachingCentre.KDV.location(), null, null, now),
                new MomentFilter(
                        new StaffRef("iris"), new GroupRef("sun"), null, null, now.minusSeconds(36_000), null));
    }

    /** each of them can be opened */
    private List<CoachingMoment> listed(String reader, MomentFilter filter) {
        return centre.moments.list(centre.actor(reader), filter, ALL).items().stream()
                .map(m -> centre.moments.get(centre.actor(reader), m.id()))
                .toList();
    }

    /** planned moments and minutes, held ones, minutes in the group and besides, cancelled ones */
    private static List<Long> told(Presence presence) {
        return presence.forms().stream()
                .map(f -> List.of(
                        (long) f.plannedMoments(),
                        (long) f.plannedMinutes(),
                        (long) f.heldMoments(),
                        (long) f.minutesInGroup(),
                        (long) f.minutesIndirect(),
                        (long) f.cancelledMoments()))
                .findFirst()
                .orElse(List.of(0L, 0L, 0L, 0L, 0L, 0L));
    }

    private static List<Long> added(List<CoachingMoment> moments) {
        List<CoachingMoment> planned = moments.stream()
                .filter(m -> m.state() == MomentState.AGREED || DELIVERED.contains(m.state()))
                .toList();
        List<CoachingMoment> held =
                planned.stream().filter(m -> DELIVERED.contains(m.state())).toList();
        return List.of(
                (long) planned.size(),
                planned.stream()
                        .mapToLong(m -> Duration.between(m.plannedStart(), m.plannedEnd())
                                .toMinutes())
                        .sum(),
                (long) held.size(),
                held.stream()
                        .mapToLong(m -> Objects.requireNonNull(m.minutesInGroup()))
                        .sum(),
                held.stream()
                        .mapToLong(m -> Objects.requireNonNull(m.minutesIndirect()))
                        .sum(),
                moments.stream().filter(m -> m.state() == MomentState.CANCELLED).count());
    }

    private static Set<MomentId> ids(List<CoachingMoment> moments) {
        return moments.stream().map(CoachingMoment::id).collect(Collectors.toSet());
    }

    /** a feed is of one's own groups and one's own coaching */
    private boolean concerns(String reader, CoachingMoment moment) {
        AccessScope scope = centre.actor(reader).scope();
        return scope.groups().contains(moment.group())
                || (moment.coach().key().equals(reader) && scope.coached().all().contains(moment.group()));
    }

    private Set<MomentId> fed(String reader) {
        CalendarLink link;
        try {
            link = arranged.links.make(centre.actor(reader), new MakeCalendarLink(Language.NL));
        } catch (Problem problem) {
            assertThat(problem.type()).isEqualTo(PrivacyProblems.NOT_FOUND);
            return Set.of();
        }
        RequestFacts facts = new RequestFacts("0".repeat(32), "link", "", Language.EN, Optional.empty());
        return arranged.feeds.read(Objects.requireNonNull(link.secret()), facts).entries().stream()
                .map(CalendarFeed.Entry::id)
                .collect(Collectors.toSet());
    }

    private void exportsWhatItShows() {
        HoursFilter now = new HoursFilter(null, CoachingCentre.KDV.location());
        for (String reader : READERS) {
            HoursProof proof = arranged.hours.proof(centre.actor(reader), now);
            List<PolicyTime> entries = arranged.hours.policyTimes(centre.actor(reader), now);

            assertThat(arranged.hours.export(centre.actor(reader), now)).isEqualTo(proof);
            assertThat(entries.stream().mapToInt(PolicyTime::minutes).sum())
                    .as("policy time of " + reader)
                    .isEqualTo(proof.policy().enteredMinutes());
            boolean answers = List.of("rik", "ada", "max").contains(reader);
            List<CoachingMoment> held = answers
                    ? listed("rik", filters().get(0)).stream()
                            .filter(m -> DELIVERED.contains(m.state()))
                            .toList()
                    : List.of();
            assertThat(proof.lines().stream().mapToInt(HoursProof.Line::moments).sum())
                    .as("moments of " + reader)
                    .isEqualTo(held.size());
            assertThat(proof.lines().stream()
                            .mapToInt(HoursProof.Line::minutesInGroup)
                            .sum())
                    .as("minutes of " + reader)
                    .isEqualTo(held.stream()
                            .mapToInt(m -> Objects.requireNonNull(m.minutesInGroup()))
                            .sum());
            entries.forEach(e -> assertThat(arranged.hours.policyTime(centre.actor(reader), e.id()))
                    .isEqualTo(e));
        }
    }

    private void countsTheAssignmentsItLists() {
        AssignmentFilter today = new AssignmentFilter(null, null, null, centre.clock.today());
        for (String reader : List.of("rik", "ada", "iris", "esra", "fleur", "dora", "anna", "sofie")) {
            Map<String, Long> listed = centre.assignments.list(centre.actor(reader), today, ALL).items().stream()
                    .filter(a -> !List.of("esra", "fleur").contains(reader)
                            || a.coach().key().equals(reader))
                    .collect(Collectors.groupingBy(a -> a.coach().key(), Collectors.counting()));
            Map<String, Long> counted = arranged.caseloads.now(centre.actor(reader), null).coaches().stream()
                    .collect(Collectors.toMap(c -> c.coach().key(), c -> (long) c.assignments()));

            assertThat(counted).as("caseload for " + reader).isEqualTo(listed);
        }
    }
}
