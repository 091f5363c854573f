package org.houvast.coaching.internal.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.AssignmentState;
import org.houvast.coaching.CancelReason;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.CoachingMoment;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.HandOverAssignment;
import org.houvast.coaching.MomentState;
import org.houvast.coaching.ProposeMoment;
import org.houvast.coaching.Question;
import org.houvast.coaching.internal.Arranged;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandOversIT extends CoachingTest {
    private final Arranged arranged;

    HandOversIT(TestDatabase database) {
        super(database);
        arranged = Arranged.at(centre);
    }

    @BeforeEach
    void later() {
        centre.clock.advance(Duration.ofDays(40));
        centre.host.coach("hugo", "care");
    }

    private LocalDate today() {
        return centre.clock.today();
    }

    @Test
    void takesTheSharedPartAlong() {
        CoachAssignment fleurs = centre.assigned("fleur", "moon");
        Question question = asked("omar", Subject.of(new GroupRef("moon")), "It is loud after lunch.");
        CoachingMoment proposed = propose("fleur", fleurs, 72);
        CoachingMoment agreed = centre.moments.agree(centre.actor("omar"), proposed.id(), proposed.revision());
        CoachingMoment proposedByStaff = propose("omar", fleurs, 96);
        CoachingMoment proposedByCoach = propose("fleur", fleurs, 120);
        CoachingMoment before = propose("omar", fleurs, 20);

        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> handOver("omar", fleurs, "hugo", today()));
        assertRefused(PrivacyProblems.NOT_ALLOWED, () -> handOver("fleur", fleurs, "hugo", today()));
        assertRefused(ArrangementProblems.SAME_COACH, () -> handOver("rik", fleurs, "fleur", today()));
        assertRefused(CoachingProblems.NOT_A_COACH, () -> handOver("rik", fleurs, "omar", today()));
        assertRefused(CoachingProblems.DATE_INVALID, () -> handOver("rik", fleurs, "hugo", today().minusDays(1)));

        CoachAssignment handed = handOver("rik", fleurs, "hugo", today().plusDays(2));

        assertThat(handed.endedOn()).isEqualTo(today().plusDays(1));
        CoachAssignment hugos = centre.assignments.get(centre.actor("rik"), successor(handed));
        assertThat(hugos.state()).isEqualTo(AssignmentState.PLANNED);
        assertThat(hugos.groups()).isEqualTo(fleurs.groups());
        centre.clock.advance(Duration.ofDays(2));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("fleur", question.id()));
        assertThat(read("hugo", question.id()).id()).isEqualTo(question.id());
        CoachingMoment moved = centre.moments.get(centre.actor("hugo"), agreed.id());
        assertThat(moved.state()).isEqualTo(MomentState.CHANGED);
        assertThat(moved.coach()).isEqualTo(new StaffRef("hugo"));
        assertThat(moved.assignmentId()).isEqualTo(hugos.id());
        assertThat(centre.moments
                        .agree(centre.actor("hugo"), moved.id(), moved.revision())
                        .state())
                .isEqualTo(MomentState.AGREED);
        assertThat(centre.moments
                        .get(centre.actor("hugo"), proposedByStaff.id())
                        .state())
                .isEqualTo(MomentState.PROPOSED);
        CoachingMoment lapsed = centre.moments.get(centre.actor("omar"), proposedByCoach.id());
        assertThat(lapsed.state()).isEqualTo(MomentState.CANCELLED);
        assertThat(lapsed.cancelReason()).isEqualTo(CancelReason.COACH_CHANGED);
        assertThat(centre.moments.get(centre.actor("omar"), before.id()).coach())
                .isEqualTo(new StaffRef("fleur"));
        assertRefused(
                CoachingProblems.ASSIGNMENT_ENDED,
                () -> handOver("rik", centre.assignments.get(centre.actor("rik"), fleurs.id()), "hugo", today()));
        end(hugos);
    }

    @Test
    void refusesASecondAssignmentForTheSameGroupAndTime() {
        CoachAssignment fleurs = centre.assigned("fleur", "moon");
        assertRefused(ArrangementProblems.ASSIGNMENT_OVERLAPS, () -> centre.assigned("fleur", "moon"));
        CoachAssignment hugos = centre.assigned("hugo", "moon");
        assertRefused(ArrangementProblems.ASSIGNMENT_OVERLAPS, () -> handOver("rik", fleurs, "hugo", today()));
        end(fleurs);
        end(centre.assigned("fleur", "moon"));
        end(hugos);
    }

    @Test
    void countsWhatCoachesHaveOnHand() {
        CoachAssignment fleurs = centre.assigned("fleur", "moon");
        asked("omar", Subject.of(new GroupRef("moon")), "It is loud after lunch.");
        propose("fleur", fleurs, 1);
        propose("fleur", fleurs, 5);

        var seen = arranged.caseloads.now(centre.actor("rik"), new LocationRef("loc"));
        assertThat(seen.weekMinutesLimit()).isEqualTo(24 * 60);
        assertThat(seen.coaches())
                .filteredOn(c -> c.coach().key().equals("fleur"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.groups()).isEqualTo(1);
                    assertThat(c.openQuestions()).isPositive();
                    assertThat(c.busiestWeekMinutes()).isEqualTo(240);
                    assertThat(c.overloaded()).isFalse();
                });
        for (int i = 0; i < 12; i++) {
            propose("fleur", fleurs, 8 + i);
        }
        assertThat(arranged.caseloads.now(centre.actor("fleur"), null).coaches())
                .singleElement()
                .satisfies(c -> assertThat(c.overloaded()).isTrue());
        assertThat(arranged.caseloads.now(centre.actor("omar"), null).coaches()).isEmpty();
        end(fleurs);
    }

    private static AssignmentId successor(CoachAssignment handed) {
        AssignmentId to = handed.handedOverTo();
        if (to == null) {
            throw new AssertionError("handed over to nobody");
        }
        return to;
    }

    private void end(CoachAssignment assignment) {
        CoachAssignment now = centre.assignments.get(centre.actor("rik"), assignment.id());
        centre.assignments.end(centre.actor("rik"), now.id(), now.revision(), new EndAssignment(null));
    }

    private CoachAssignment handOver(String who, CoachAssignment assignment, String to, LocalDate from) {
        return arranged.handOvers.handOver(
                centre.actor(who),
                assignment.id(),
                assignment.revision(),
                new HandOverAssignment(new StaffRef(to), CoachType.YOUTH_CARE, from, today()));
    }

    private CoachingMoment propose(String who, CoachAssignment assignment, int inHours) {
        Instant start = centre.clock.instant().plus(Duration.ofHours(inHours));
        return centre.moments.propose(
                centre.actor(who),
                new ProposeMoment(assignment.id(), null, null, start, start.plus(Duration.ofHours(2)), null));
    }
}
