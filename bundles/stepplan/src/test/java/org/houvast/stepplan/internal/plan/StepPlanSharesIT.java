package org.houvast.stepplan.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testkit.Eventually.eventually;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.Refusal;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareLine;
import org.houvast.parents.ShareableSource.Shareable;
import org.houvast.stepplan.SkipStep;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.StopStepPlan;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** What parents get to read of a step plan: where it is and how they take part, and nothing of who does what and why. */
class StepPlanSharesIT extends StepPlanTest {
    private static final ChildRef CHILD = new ChildRef("tim");
    private static final GuardianRef MOTHER = new GuardianRef("mother");

    private final StepPlanShares source;

    StepPlanSharesIT(TestDatabase database) {
        super(database);
        source = new StepPlanShares(
                database.transactions("stepplan", JpaStepPlans.class),
                database.dataSource(),
                centre.privacy.hostRecords());
    }

    @Test
    void goesToParentsOnceBothSidesConfirmedIt() {
        StepPlan draft = drafted();
        UUID id = draft.id().value();
        assertThat(found(draft).refusal(MOTHER)).contains(Refusal.of(ParentsProblems.NOT_SHAREABLE));
        assertThat(source.versions(Set.of(id))).isEmpty();

        StepPlan confirmed = confirmed(draft);

        Shareable part = found(draft);
        assertThat(part.refusal(MOTHER)).isEmpty();
        assertThat(part.sharing().code()).isEqualTo("stepplan.plan.share");
        assertThat(part.version()).isEqualTo((int) confirmed.revision().number());
        assertThat(source.versions(Set.of(id))).containsEntry(id, part.version());
        ShareDocument document = part.document(Language.EN, false);
        assertThat(document.date()).isEqualTo(MONDAY);
        assertThat(document.lines())
                .startsWith(
                        new ShareLine("How it stands", "We are working with this plan."),
                        new ShareLine("What goes well", "Loves sand."),
                        new ShareLine("What we aim at", "He feels safe."),
                        new ShareLine("Step 1: its turn now", step(confirmed, 1).title()));
        assertThat(source.find(id, new ChildRef("noa"))).isEmpty();
        assertThat(source.find(UUID.randomUUID(), CHILD)).isEmpty();
    }

    @Test
    void tellsTheTextsForParentsAndNothingInternal() {
        StepPlan plan = done(confirmed(drafted()), 1, 1);
        StepPlan skipped = centre.plans.skipStep(
                centre.actor("vera"), plan.id(), 2, plan.revision(), new SkipStep("nobody was there", null));
        StepPlan stopped = centre.plans.stop(
                centre.actor("vera"), plan.id(), skipped.revision(), new StopStepPlan("no time", null));

        List<ShareLine> lines = found(stopped).document(Language.NL, true).lines();

        assertThat(lines)
                .contains(new ShareLine("Stap 1: gedaan", step(stopped, 1).title()));
        assertThat(lines).contains(new ShareLine("Hoe het ermee staat", "Wij zijn met dit plan gestopt."));
        assertThat(lines)
                .filteredOn(line -> line.label().equals("Wat wij u vertellen"))
                .isNotEmpty()
                .allMatch(line -> stopped.steps().stream()
                        .anyMatch(s -> line.text().equals(s.parents().textForParents())));
        assertThat(lines).noneMatch(line -> line.label().startsWith("Stap 2"));
        assertThat(lines.toString())
                .doesNotContainPattern("\\b(vera|esra|tim|done)\\b")
                .doesNotContain("nobody was there", "no time", "2026");
    }

    @Test
    void doesNotTellWhichOfTheOtherOutcomesItWas() {
        StepPlan uncertain = planAbout(Outcome.STAFF_UNCERTAINTY);
        StepPlan fitting = planAbout(Outcome.AGE_APPROPRIATE);
        StepPlan open = confirmed(drafted());

        List<ShareLine> lines = found(uncertain).document(Language.NL, true).lines();

        assertThat(lines).isEqualTo(found(fitting).document(Language.NL, true).lines());
        assertThat(lines).isEqualTo(found(open).document(Language.NL, true).lines());
        assertThat(lines).noneMatch(line -> line.label().startsWith("Stap 6"));
        StepPlan specific = planAbout(Outcome.SPECIFIC_APPROACH);
        eventually(() -> assertThat(found(specific).document(Language.NL, true).lines())
                .anyMatch(line -> line.label().startsWith("Stap 6")));
    }

    private StepPlan planAbout(Outcome outcome) {
        Question question = centre.asked("vera", TIM);
        StepPlan plan = confirmed(drafted(question));
        centre.assessed(question, outcome);
        if (outcome != Outcome.SPECIFIC_APPROACH) {
            eventually(() -> assertThat(step(read("vera", plan), 6).state()).isEqualTo(StepState.SKIPPED));
        }
        return plan;
    }

    private Shareable found(StepPlan plan) {
        return source.find(plan.id().value(), CHILD).orElseThrow();
    }
}
