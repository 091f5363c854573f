package org.houvast.stepplan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testkit.Eventually.eventually;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.stepplan.AgendaEntry;
import org.houvast.stepplan.AgreedAction;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;
import org.houvast.stepplan.ChildDiscussion;
import org.houvast.stepplan.ChildDiscussionFilter;
import org.houvast.stepplan.FollowUpFilter;
import org.houvast.stepplan.HoldChildDiscussion;
import org.houvast.stepplan.OfferedEvidence;
import org.houvast.stepplan.PlanChildDiscussion;
import org.houvast.stepplan.RecapChildDiscussion;
import org.houvast.stepplan.RecapNote;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanFilter;
import org.houvast.stepplan.StepState;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * That the adults did not know how to go on leaves no trace in the file of the child: whatever this module shows of a case, to whomever,
 * on whichever screen, on paper and in events, looks as if the behaviour fitted the age.
 */
class StaffUncertaintyIT extends StepPlanTest {
    private static final List<String> READERS = List.of("vera", "mila", "rik", "iris", "esra");
    private static final String EVENTS = "select type || ' ' || cast(ids as varchar) from houvast_outbox"
            + " where cast(ids as varchar) like ? order by type";

    StaffUncertaintyIT(TestDatabase database) {
        super(database);
    }

    /** What belongs to a case. */
    private record Case(QuestionId question, StepPlan plan, ChildDiscussion discussion) {
        Set<UUID> ids() {
            List<UUID> ids = new ArrayList<>(
                    List.of(question.value(), plan.id().value(), discussion.id().value()));
            discussion.followUps().forEach(f -> ids.add(f.id().value()));
            return Set.copyOf(ids);
        }
    }

    @Test
    void looksEverywhereLikeWhatFitsTheAge() {
        List<String> uncertain = everythingShown(worked(Outcome.STAFF_UNCERTAINTY));
        List<String> fitting = everythingShown(worked(Outcome.AGE_APPROPRIATE));

        assertThat(uncertain).hasSizeGreaterThan(40).isEqualTo(fitting);
        assertThat(uncertain.toString()).doesNotContainIgnoringCase("uncertain");
    }

    private Case worked(Outcome outcome) {
        Question question = centre.asked("vera", TIM);
        StepPlan begun = confirmed(drafted(question));
        centre.assessed(question, outcome);
        eventually(() -> {
            StepPlan now = read("vera", begun);
            assertThat(step(now, 6).state()).isEqualTo(StepState.SKIPPED);
            assertThat(now.evidence()).extracting(OfferedEvidence::kind).contains("coaching.assessment.confirmed");
        });
        StepPlan plan = done(read("vera", begun), 1, 5);
        return new Case(question.id(), plan, recapped(question.id()));
    }

    private ChildDiscussion recapped(QuestionId question) {
        Actor vera = centre.actor("vera");
        List<Attendee> everybody = List.of(
                new Attendee(new StaffRef("vera"), AttendeeRole.ASKER, true),
                new Attendee(new StaffRef("esra"), AttendeeRole.COACH, true));
        ChildDiscussion planned = centre.discussions.plan(
                vera,
                new PlanChildDiscussion(
                        new GroupRef("sun"),
                        MONDAY,
                        everybody,
                        List.of(new AgendaEntry(question, null, "How do we go on?")),
                        null));
        ChildDiscussion held = centre.discussions.hold(
                vera, planned.id(), planned.revision(), new HoldChildDiscussion(MONDAY, everybody));
        return centre.discussions.recap(
                vera,
                held.id(),
                held.revision(),
                new RecapChildDiscussion(
                        List.of(new RecapNote(1, "We try the song.")),
                        List.of(new AgreedAction(1, "Sing first.", new StaffRef("mila"), MONDAY)),
                        null));
    }

    private List<String> everythingShown(Case shown) {
        List<String> all = new ArrayList<>();
        for (String who : READERS) {
            ofPlan(centre.actor(who), shown, all);
            ofDiscussion(centre.actor(who), shown, all);
            onScreens(who, shown, all);
        }
        Rows rows = Rows.on(centre.database.dataSource());
        for (UUID id : shown.ids()) {
            all.addAll(rows.list(EVENTS, p -> p.text("%" + id + "%"), row -> row.text(1)));
        }
        return all.stream().map(StaffUncertaintyIT::alike).sorted().toList();
    }

    private void ofPlan(Actor actor, Case shown, List<String> all) {
        all.add(centre.plans.get(actor, shown.plan().id()).toString());
        centre.plans
                .list(
                        actor,
                        new StepPlanFilter(null, null, null, shown.question(), null, null, null),
                        PageRequest.first())
                .items()
                .forEach(p -> all.add(p.toString()));
        all.add(centre.prints.forStaff(actor, shown.plan().id()).toString());
        if (!actor.staff().orElseThrow().ref().key().equals("esra")) {
            all.add(centre.prints.forParents(actor, shown.plan().id()).toString());
        }
    }

    private void ofDiscussion(Actor actor, Case shown, List<String> all) {
        all.add(centre.discussions.get(actor, shown.discussion().id()).toString());
        centre
                .discussions
                .list(actor, new ChildDiscussionFilter(null, null, null), new PageRequest(200, null))
                .items()
                .stream()
                .filter(d -> d.id().equals(shown.discussion().id()))
                .forEach(d -> all.add(d.toString()));
        centre.followUps
                .list(
                        actor,
                        new FollowUpFilter(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                shown.discussion().id()),
                        PageRequest.first())
                .items()
                .forEach(f -> {
                    all.add(f.toString());
                    all.add(centre.followUps.get(actor, f.id()).toString());
                });
    }

    private void onScreens(String who, Case shown, List<String> all) {
        Set<UUID> ids = shown.ids();
        Actor actor = centre.actor(who);
        centre.administration.screens().workQueue(actor).stream()
                .filter(i -> ids.contains(i.id()))
                .forEach(i -> all.add(i.toString()));
        centre.administration.screens().board(actor, new GroupRef("sun")).items().stream()
                .filter(i -> ids.contains(i.id()))
                .forEach(i -> all.add(i.toString()));
        if (!who.equals("esra")) {
            centre
                    .administration
                    .screens()
                    .timeline(actor, new ChildRef("tim"), new PageRequest(200, null))
                    .items()
                    .stream()
                    .filter(i -> ids.contains(i.id()))
                    .forEach(i -> all.add(i.toString()));
        }
    }

    /** without what differs between any two cases: ids, instants, revisions and the alias */
    private static String alike(String shown) {
        return shown.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "AT")
                .replaceAll("Revision\\[number=\\d+]", "REVISION")
                .replaceAll("alias=[^],]+", "ALIAS")
                .replaceAll("about=[A-Z0-9]{4}-[A-Z0-9]{4}", "ABOUT");
    }
}
