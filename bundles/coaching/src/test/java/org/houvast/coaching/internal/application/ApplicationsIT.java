package org.houvast.coaching.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.houvast.administration.WorkQueueContributor.Item;
import org.houvast.coaching.AcceptApplication;
import org.houvast.coaching.ApplicationFilter;
import org.houvast.coaching.ApplicationState;
import org.houvast.coaching.ApplyForCoaching;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.CoachingApplication;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.DeclineApplication;
import org.houvast.coaching.DeclineReason;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.PlanIntake;
import org.houvast.coaching.Theme;
import org.houvast.coaching.Wish;
import org.houvast.coaching.internal.Arranged;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplicationsIT extends CoachingTest {
    private final Arranged arranged;

    ApplicationsIT(TestDatabase database) {
        super(database);
        arranged = Arranged.at(centre);
    }

    private LocalDate today() {
        return centre.clock.today();
    }

    @Test
    void becomesAnAssignmentWhenSomebodyElseAcceptsIt() {
        CoachingApplication applied = apply("rik", "It is loud after lunch.", "moon");
        assertThat(applied.state()).isEqualTo(ApplicationState.RECEIVED);
        assertThat(applied.themes()).containsExactly(Theme.GROUP_CLIMATE);
        assertThat(waiting("ada")).contains(applied.id().value().toString());
        assertThat(waiting("rik")).doesNotContain(applied.id().value().toString());

        CoachingApplication intake = arranged.applications.planIntake(
                centre.actor("rik"), applied.id(), applied.revision(), new PlanIntake(today()));
        assertThat(intake.state()).isEqualTo(ApplicationState.INTAKE);
        assertRefused(ArrangementProblems.OWN_APPLICATION, () -> accept("rik", intake, "fleur"));
        assertRefused(ArrangementProblems.OWN_APPLICATION, () -> decline("rik", intake));
        assertThat(refusal(intake.allowedActions(), "accept")).contains(ArrangementProblems.OWN_APPLICATION);
        assertRefused(CoachingProblems.NOT_A_COACH, () -> accept("ada", intake, "vera"));

        CoachingApplication accepted = accept("ada", intake, "fleur");

        assertThat(accepted.state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(accepted.decidedBy()).isEqualTo(new StaffRef("ada"));
        CoachAssignment made = centre.assignments.get(centre.actor("ada"), assignment(accepted));
        assertThat(made.groups()).containsExactly(new GroupRef("moon"));
        assertThat(waiting("ada")).doesNotContain(applied.id().value().toString());
        assertRefused(ArrangementProblems.APPLICATION_STATE, () -> withdraw("iris", accepted));
        centre.assignments.end(centre.actor("rik"), made.id(), made.revision(), new EndAssignment(null));
    }

    @Test
    void showsTheRoomThereIs() {
        CoachingApplication applied = apply("iris", "It is loud after lunch.", "sun");

        assertThat(arranged.applications
                        .capacity(centre.actor("rik"), applied.id())
                        .caseload()
                        .coaches())
                .extracting(c -> c.coach().key())
                .contains("esra");
        assertRefused(
                PrivacyProblems.NOT_FOUND, () -> arranged.applications.capacity(centre.actor("iris"), applied.id()));
    }

    @Test
    void isDeclinedWithAReasonOrTakenBack() {
        CoachingApplication declined = decline("rik", apply("iris", "It is loud after lunch.", "sun"));
        assertThat(declined.declineReason()).isEqualTo(DeclineReason.NO_CAPACITY);
        assertThat(declined.explanation()).isEqualTo("After the summer there is room.");

        CoachingApplication applied = apply("iris", "It is loud after lunch.", "sun");
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> withdraw("ada", applied));
        assertThat(withdraw("iris", applied).state()).isEqualTo(ApplicationState.WITHDRAWN);
    }

    @Test
    void isForWhoLeadsTheLocation() {
        CoachingApplication applied = apply("iris", "It is loud after lunch.", "sun");

        for (String who : List.of("iris", "rik", "ada")) {
            assertThat(arranged.applications
                            .get(centre.actor(who), applied.id())
                            .text())
                    .isEqualTo("It is loud after lunch.");
            assertThat(listed(who)).contains(applied.id().value().toString());
        }
        for (String who : List.of("vera", "omar", "esra", "anna", "sofie")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> arranged.applications.get(centre.actor(who), applied.id()));
            assertThat(listed(who)).isEmpty();
            assertRefused(PrivacyProblems.NOT_FOUND, () -> apply(who, "It is loud.", "sun"));
        }
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> apply("ada", "It is loud.", "sun"));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> accept("iris", applied, "fleur"));
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertRefused(CoachingProblems.GROUPS_APART, () -> apply("rik", "It is loud.", "sun", "moon"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> apply("rik", "It is loud.", "nowhere"));
        assertRefused(PrivacyProblems.NAME_IN_TEXT, () -> apply("rik", "Tim shouts after lunch.", "sun"));
        for (int hours : new int[] {0, 201}) {
            assertRefused(ArrangementProblems.HOURS_INVALID, () -> apply("rik", hours, today(), null));
        }
        assertRefused(CoachingProblems.PERIOD_INVALID, () -> apply("rik", 8, today().minusDays(1), null));
        assertRefused(CoachingProblems.PERIOD_INVALID, () -> apply("rik", 8, today().plusDays(2), today()));
        CoachingApplication applied = apply("rik", "It is loud.", "sun");
        assertRefused(
                CoachingProblems.DATE_INVALID,
                () -> arranged.applications.planIntake(
                        centre.actor("rik"), applied.id(), applied.revision(), new PlanIntake(today().minusDays(1))));
    }

    private CoachingApplication apply(String who, String text, String... groups) {
        return arranged.applications.apply(
                centre.actor(who),
                new ApplyForCoaching(
                        Arrays.stream(groups).map(GroupRef::new).toList(),
                        Set.of(Theme.GROUP_CLIMATE),
                        Set.of(Wish.OBSERVE),
                        text,
                        8,
                        today(),
                        null,
                        null));
    }

    private CoachingApplication apply(String who, int hours, LocalDate from, @Nullable LocalDate until) {
        return arranged.applications.apply(
                centre.actor(who),
                new ApplyForCoaching(
                        List.of(new GroupRef("sun")), null, null, "It is loud.", hours, from, until, null));
    }

    private CoachingApplication accept(String who, CoachingApplication application, String coach) {
        return arranged.applications.accept(
                centre.actor(who),
                application.id(),
                application.revision(),
                new AcceptApplication(new StaffRef(coach), CoachType.YOUTH_CARE, today(), null, null, today(), null));
    }

    private CoachingApplication decline(String who, CoachingApplication application) {
        return arranged.applications.decline(
                centre.actor(who),
                application.id(),
                application.revision(),
                new DeclineApplication(DeclineReason.NO_CAPACITY, "After the summer there is room."));
    }

    private CoachingApplication withdraw(String who, CoachingApplication application) {
        return arranged.applications.withdraw(centre.actor(who), application.id(), application.revision());
    }

    private static AssignmentId assignment(CoachingApplication accepted) {
        AssignmentId id = accepted.assignmentId();
        if (id == null) {
            throw new AssertionError("accepted without an assignment");
        }
        return id;
    }

    private String listed(String who) {
        return arranged
                .applications
                .list(
                        centre.actor(who),
                        new ApplicationFilter(new LocationRef("loc"), null),
                        new PageRequest(200, null))
                .items()
                .stream()
                .map(a -> a.id().value().toString())
                .reduce("", String::concat);
    }

    private String waiting(String who) {
        return centre.administration.screens().workQueue(centre.actor(who)).stream()
                .map(Item::id)
                .map(Object::toString)
                .reduce("", String::concat);
    }
}
