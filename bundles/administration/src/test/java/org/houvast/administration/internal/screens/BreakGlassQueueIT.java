package org.houvast.administration.internal.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.houvast.administration.Screens;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.administration.internal.AdministeredCentre;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.BreakGlass;
import org.houvast.privacy.BreakGlassVerdict;
import org.houvast.privacy.BreakTheGlass;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.ReviewBreakGlass;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;

/** The page of a child that was opened in an emergency, and the work that this brings. */
@EveryDatabase
class BreakGlassQueueIT {
    private final AdministeredCentre centre;
    private Screens screens;
    private ChildRef child;
    private GroupRef group;
    private String helper;

    @SuppressWarnings("NullAway.Init")
    BreakGlassQueueIT(TestDatabase database) {
        this.centre = AdministeredCentre.on(database);
    }

    @BeforeEach
    void begin() {
        centre.begin();
        Place place = centre.aPlace(WorkForm.KDV);
        group = centre.aGroup(place);
        child = new ChildRef(centre.aKey("child"));
        helper = centre.aKey("helper");
        centre.host.child(child.key(), LocalDate.of(2023, 5, 1), group.key()).staff(helper, Role.STAFF);
        centre.services.add(new BreakGlassQueue(centre.privacy.breakGlass()));
        screens = centre.services.screens();
    }

    @AfterParameterizedClassInvocation
    static void close(TestDatabase database) {
        AdministeredCentre.on(database).close();
    }

    private BreakGlass opened() {
        return centre.privacy
                .breakGlass()
                .open(centre.actor(helper), new BreakTheGlass(child, "An ambulance asks what helps this child."));
    }

    private List<WorkQueueContributor.Item> queue(String person) {
        return screens.workQueue(centre.actor(person)).stream()
                .filter(i -> Subject.of(child).equals(i.subject()))
                .toList();
    }

    @Test
    void showsThePageOfTheChildWhileItIsOpen() {
        opened();

        assertThat(screens.child(centre.actor(helper), child).child()).isEqualTo(child);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> screens.board(centre.actor(helper), group))
                .satisfies(p -> assertThat(p.type()).isEqualTo(PrivacyProblems.NOT_FOUND));
        centre.clock.advance(Duration.ofHours(1));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> screens.child(centre.actor(helper), child))
                .satisfies(p -> assertThat(p.type()).isEqualTo(PrivacyProblems.NOT_FOUND));
    }

    @Test
    void waitsForTheManagerAndTheOfficerFromItsEndToItsReview() {
        BreakGlass opened = opened();
        assertThat(queue("manager")).isEmpty();
        centre.clock.advance(Duration.ofHours(2));

        for (String person : List.of("manager", "officer")) {
            assertThat(queue(person))
                    .extracting(
                            WorkQueueContributor.Item::kind,
                            WorkQueueContributor.Item::id,
                            WorkQueueContributor.Item::task,
                            WorkQueueContributor.Item::since)
                    .containsExactly(tuple("break-glass", opened.id().value(), BreakGlassQueue.TASK, opened.until()));
        }
        assertThat(queue("admin")).isEmpty();
        assertThat(queue(helper)).isEmpty();

        centre.privacy
                .breakGlass()
                .review(
                        centre.actor("officer"),
                        opened.id(),
                        opened.revision(),
                        new ReviewBreakGlass(BreakGlassVerdict.JUSTIFIED, null));
        assertThat(queue("manager")).isEmpty();
    }
}
