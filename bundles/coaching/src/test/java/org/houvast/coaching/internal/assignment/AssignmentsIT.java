package org.houvast.coaching.internal.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.AssignmentFilter;
import org.houvast.coaching.AssignmentScope;
import org.houvast.coaching.AssignmentState;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionFilter;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionSummary;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.Consent;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssignmentsIT extends CoachingTest {
    AssignmentsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void givesAnOutsideCoachTheGroupFromItsFirstDayToItsLast() {
        LocalDate today = centre.clock.today();
        CoachAssignment planned = assign("rik", command("fleur", today.plusDays(1), today.plusDays(3), "moon"));
        Question asked = asked("omar", Subject.of(new GroupRef("moon")), "It is loud after lunch.");
        assertThat(planned.state()).isEqualTo(AssignmentState.PLANNED);
        assertThat(planned.organisation()).isEqualTo(new OrganisationRef("care"));
        assertThat(planned.scope()).isEqualTo(AssignmentScope.ANONYMOUS_CHILD);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("fleur", asked.id()));

        assertThat(coachesOfMoon()).doesNotContain(new StaffRef("fleur"));

        centre.clock.advance(Duration.ofDays(1));
        assertThat(read("fleur", asked.id()).id()).isEqualTo(asked.id());
        assertThat(coachesOfMoon()).contains(new StaffRef("fleur"));
        centre.clock.advance(Duration.ofDays(2));
        assertThat(read("fleur", asked.id()).id()).isEqualTo(asked.id());
        centre.clock.advance(Duration.ofDays(1));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("fleur", asked.id()));
        assertThat(centre.assignments.get(centre.actor("rik"), planned.id()).state())
                .isEqualTo(AssignmentState.ENDED);
        assertRefused(
                CoachingProblems.ASSIGNMENT_ENDED,
                () -> centre.assignments.end(
                        centre.actor("rik"), planned.id(), planned.revision(), new EndAssignment(null)));
    }

    /** what the parents of its children are told */
    private Set<StaffRef> coachesOfMoon() {
        GroupRef moon = new GroupRef("moon");
        return new ActiveAssignments(centre.database.dataSource())
                .coaches(Set.of(moon, new GroupRef("nowhere")), centre.clock.today())
                .getOrDefault(moon, Set.of());
    }

    @Test
    void endsAtOnceWhenTheManagerSaysSo() {
        LocalDate today = centre.clock.today();
        CoachAssignment active = assign("rik", command("fleur", today, null, "moon"));
        Question asked = asked("omar", Subject.of(new GroupRef("moon")), "It is loud after lunch.");
        assertThat(read("fleur", asked.id()).id()).isEqualTo(asked.id());
        assertRefused(
                PrivacyProblems.NOT_ALLOWED,
                () -> centre.assignments.end(
                        centre.actor("fleur"), active.id(), active.revision(), new EndAssignment(null)));
        assertRefused(
                CoachingProblems.DATE_INVALID,
                () -> centre.assignments.end(
                        centre.actor("rik"), active.id(), active.revision(), new EndAssignment(today.minusDays(2))));

        CoachAssignment ended =
                centre.assignments.end(centre.actor("ada"), active.id(), active.revision(), new EndAssignment(null));

        assertThat(ended.state()).isEqualTo(AssignmentState.ENDED);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("fleur", asked.id()));
    }

    @Test
    void isMadeByTheManagerForACoachOfThisLocationsGroups() {
        LocalDate today = centre.clock.today();

        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> assign("vera", command("fleur", today, null, "sun")));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> assign("omar", command("fleur", today, null, "sun")));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> assign("rik", command("fleur", today, null, "star")));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> assign("rik", command("fleur", today, null, "nowhere")));
        assertRefused(CoachingProblems.NOT_A_COACH, () -> assign("rik", command("vera", today, null, "sun")));
        assertRefused(CoachingProblems.NOT_A_COACH, () -> assign("rik", command("nobody", today, null, "sun")));
        assertRefused(
                CoachingProblems.PERIOD_INVALID,
                () -> assign("rik", command("fleur", today, today.minusDays(1), "sun")));
        assertRefused(
                CoachingProblems.CONFIDENTIALITY_MISSING,
                () -> assign(
                        "rik",
                        new AssignCoach(
                                new StaffRef("fleur"),
                                CoachType.YOUTH_CARE,
                                List.of(new GroupRef("sun")),
                                today,
                                null,
                                null,
                                null)));
    }

    @Test
    void keepsToOneLocation() {
        centre.host.staff("boss", Role.MANAGER);

        assertRefused(
                CoachingProblems.GROUPS_APART,
                () -> assign("boss", command("fleur", centre.clock.today(), null, "sun", "star")));
    }

    @Test
    void isSeenByTheStaffOfItsGroups() {
        CoachAssignment both = assign("rik", command("fleur", centre.clock.today(), null, "sun", "moon"));

        for (String who : List.of("vera", "omar", "fleur", "iris", "rik", "ada", "esra")) {
            assertThat(centre.assignments.get(centre.actor(who), both.id()).groups())
                    .hasSize(2);
            assertThat(centre.assignments
                            .list(
                                    centre.actor(who),
                                    new AssignmentFilter(new StaffRef("fleur"), null, null, centre.clock.today()),
                                    PageRequest.first())
                            .items())
                    .extracting(CoachAssignment::id)
                    .contains(both.id());
        }
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.assignments.get(centre.actor("anna"), both.id()));
        centre.assignments.end(centre.actor("rik"), both.id(), both.revision(), new EndAssignment(null));
    }

    @Test
    void reachesAsFarAsItsScopeAndTheWidestOfSeveralCounts() {
        Question child = asked("vera", TIM, "Hides when others shout.");
        Question group = asked("vera", SUN, "It is loud after lunch.");
        Consent consent = centre.consented();
        List<CoachAssignment> made = new ArrayList<>();

        made.add(centre.assigned("fleur", "sun", AssignmentScope.GROUP_ONLY));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("fleur", child.id()));
        assertThat(listed("fleur")).contains(group.id()).doesNotContain(child.id());
        assertThat(read("fleur", group.id()).subject()).isEqualTo(SUN);

        made.add(centre.assigned("fleur", "sun", AssignmentScope.ANONYMOUS_CHILD));
        assertThat(read("fleur", child.id()).subject().child()).isEmpty();
        assertThat(read("fleur", child.id()).subject().alias()).isNotNull();
        assertThat(listed("fleur")).contains(group.id(), child.id());

        made.add(centre.assigned("fleur", "sun", AssignmentScope.NAMED_CHILD_WITH_CONSENT));
        assertThat(read("fleur", child.id()).subject()).isEqualTo(TIM);

        centre.withdrawn(consent);
        assertThat(read("fleur", child.id()).subject().child()).isEmpty();
        for (CoachAssignment one : made) {
            centre.assignments.end(centre.actor("rik"), one.id(), one.revision(), new EndAssignment(null));
        }
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("fleur", group.id()));
    }

    private List<QuestionId> listed(String who) {
        return centre
                .questions
                .list(
                        centre.actor(who),
                        new QuestionFilter(null, null, null, null, null, null),
                        new PageRequest(PageRequest.MAX_LIMIT, null))
                .items()
                .stream()
                .map(QuestionSummary::id)
                .toList();
    }

    private CoachAssignment assign(String who, AssignCoach command) {
        return centre.assignments.assign(centre.actor(who), command);
    }

    private AssignCoach command(String coach, LocalDate from, @Nullable LocalDate until, String... groups) {
        return new AssignCoach(
                new StaffRef(coach),
                CoachType.YOUTH_CARE,
                Arrays.stream(groups).map(GroupRef::new).toList(),
                from,
                until,
                null,
                centre.clock.today());
    }
}
