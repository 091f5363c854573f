package org.houvast.stepplan.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.Outcome;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.stepplan.CopyTemplate;
import org.houvast.stepplan.CreateTemplate;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.ParentPart;
import org.houvast.stepplan.ReturnTemplate;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.TemplateFilter;
import org.houvast.stepplan.TemplateState;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.TemplateSummary;
import org.houvast.stepplan.TemplateText;
import org.houvast.stepplan.Term;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplatesIT extends StepPlanTest {
    private static final ParentPart INFORM =
            new ParentPart(ParentMode.INFORM, Role.STAFF, Term.workingDays(5), "We look.", null);

    TemplatesIT(TestDatabase database) {
        super(database);
    }

    @Test
    void shipsTheEightStepsOnceInBothLanguagesForEveryMemberOfStaff() {
        for (String who : List.of("vera", "esra", "rik", "ada")) {
            List<TemplateSummary> shipped = centre
                    .templates
                    .list(
                            centre.actor(who),
                            new TemplateFilter("early-signals", null, TemplateState.PUBLISHED, null, null),
                            PageRequest.first())
                    .items()
                    .stream()
                    .filter(t -> t.organisation() == null)
                    .toList();

            assertThat(shipped)
                    .extracting(TemplateSummary::language)
                    .containsExactlyInAnyOrder(Language.NL, Language.EN);
            assertThat(shipped).allSatisfy(t -> assertThat(t.stepCount()).isEqualTo(8));
        }
        StepPlanTemplate dutch = centre.templates.get(centre.actor("esra"), centre.shipped("early-signals"));
        assertThat(dutch.text().title()).isEqualTo("Vroegsignalering en samen optrekken");
        assertThat(dutch.text().steps())
                .extracting(s -> s.parent() == null ? null : s.parent().mode())
                .containsExactly(
                        ParentMode.INFORM,
                        ParentMode.ASK,
                        ParentMode.INFORM,
                        ParentMode.ASK,
                        ParentMode.TALK,
                        ParentMode.INFORM,
                        ParentMode.CO_CREATE,
                        ParentMode.TALK);
        assertThat(dutch.text().steps().get(5).onlyFor()).isEqualTo(Outcome.SPECIFIC_APPROACH);
        assertThat(dutch.text().steps().get(7).latest()).isEqualTo(new Term(Term.From.PREVIOUS_STEP, null, "P6W"));
    }

    @Test
    void letsNobodyChangeWhatIsShipped() {
        var ada = centre.actor("ada");
        StepPlanTemplate shipped = centre.templates.get(ada, centre.shipped("early-signals"));

        assertRefused(
                PrivacyProblems.NOT_ALLOWED, () -> centre.templates.retire(ada, shipped.id(), shipped.revision()));
        assertThat(refusal(shipped.allowedActions(), "retire")).contains(PrivacyProblems.NOT_ALLOWED);
        assertThat(refusal(shipped.allowedActions(), "copy")).isEmpty();
    }

    @Test
    void copiesWithTheNextVersionAndATraceToItsOrigin() {
        var ada = centre.actor("ada");
        StepPlanTemplate shipped = centre.templates.get(ada, centre.shipped("group-question"));

        StepPlanTemplate copy = centre.templates.copy(ada, shipped.id(), new CopyTemplate(StepPlanCentre.KDV));
        StepPlanTemplate next = centre.templates.copy(ada, shipped.id(), new CopyTemplate(StepPlanCentre.KDV));

        assertThat(copy.state()).isEqualTo(TemplateState.DRAFT);
        assertThat(copy.origin()).isEqualTo(shipped.id());
        assertThat(copy.organisation()).isEqualTo(new OrganisationRef(MemoryHost.CENTRE));
        assertThat(copy.text()).isEqualTo(shipped.text());
        assertThat(next.version()).isEqualTo(copy.version() + 1);
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.templates.copy(centre.actor("vera"), shipped.id(), new CopyTemplate(StepPlanCentre.KDV)));
    }

    @Test
    void isPublishedByASecondPersonAndNeverChangesAgain() {
        StepPlanTemplate draft = created("ada", text(List.of(step(1, INFORM))));
        StepPlanTemplate review = centre.templates.submit(centre.actor("ada"), draft.id(), draft.revision());

        assertThat(review.state()).isEqualTo(TemplateState.REVIEW);
        assertThat(refusal(review.allowedActions(), "publish")).contains(StepPlanProblems.SECOND_PERSON);
        assertRefused(
                StepPlanProblems.SECOND_PERSON,
                () -> centre.templates.publish(centre.actor("ada"), review.id(), review.revision()));

        StepPlanTemplate published = centre.templates.publish(centre.actor("alex"), review.id(), review.revision());
        assertThat(published.state()).isEqualTo(TemplateState.PUBLISHED);
        assertThat(centre.templates.get(centre.actor("omar"), draft.id()).text().title())
                .isEqualTo("Ours");
        assertRefused(
                StepPlanProblems.TEMPLATE_STATE,
                () -> centre.templates.revise(
                        centre.actor("ada"), published.id(), published.revision(), published.text()));
        assertThat(centre.templates
                        .retire(centre.actor("rik"), published.id(), published.revision())
                        .state())
                .isEqualTo(TemplateState.RETIRED);
    }

    @Test
    void goesBackFromReviewWithAReason() {
        StepPlanTemplate draft = created("rik", text(List.of(step(1, INFORM))));
        StepPlanTemplate review = centre.templates.submit(centre.actor("rik"), draft.id(), draft.revision());

        StepPlanTemplate back = centre.templates.giveBack(
                centre.actor("ada"), review.id(), review.revision(), new ReturnTemplate("too short"));

        assertThat(back.state()).isEqualTo(TemplateState.DRAFT);
        assertThat(back.returnReason()).isEqualTo("too short");
    }

    @Test
    void isNotSubmittedWhileSomethingIsMissing() {
        ParentPart noMode = new ParentPart(null, null, Term.workingDays(1), null, null);
        ParentPart noReason = new ParentPart(ParentMode.NONE, null, Term.workingDays(1), null, " ");
        ParentPart noLatest = new ParentPart(ParentMode.ASK, null, null, null, null);
        var noRole = new TemplateStep(1, "Look", null, List.of(), null, null, INFORM, null, null);
        var good = List.of(step(1, INFORM));

        assertIncomplete("steps", text(List.of()));
        assertIncomplete("responsible-role", text(List.of(noRole)));
        assertIncomplete("parent-mode", text(List.of(step(1, null))));
        assertIncomplete("parent-mode", text(List.of(step(1, INFORM), step(2, noMode))));
        assertIncomplete("parent-reason", text(List.of(step(1, noReason))));
        assertIncomplete("parent-latest", text(List.of(step(1, noLatest))));
        assertIncomplete("source", text(good, null, "CC0-1.0"));
        assertIncomplete("licence", text(good, "own", null));
    }

    private void assertIncomplete(String code, TemplateText text) {
        StepPlanTemplate draft = created("ada", text);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> centre.templates.submit(centre.actor("ada"), draft.id(), draft.revision()))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(StepPlanProblems.TEMPLATE_INCOMPLETE);
                    assertThat(p.arguments()).endsWith(code);
                });
        assertThat(refusal(draft.allowedActions(), "submit")).contains(StepPlanProblems.TEMPLATE_INCOMPLETE);
    }

    @Test
    void refusesWhatIsNotWellFormed() {
        assertMalformed("/steps/0/latest", term(new Term(Term.From.START, null, "P-2D")));
        assertMalformed("/steps/0/latest", term(new Term(Term.From.START, null, "soon")));
        assertMalformed("/steps/0/latest", term(new Term(Term.From.START, null, "P999999999Y")));
        assertMalformed("/steps/0/latest", term(new Term(Term.From.START, -1, null)));
        assertMalformed("/steps/0/latest", term(new Term(Term.From.START, 3, "P3D")));
        assertMalformed("/steps/0/latest", term(new Term(Term.From.START, null, null)));
        assertMalformed("/steps/0/no", text(List.of(step(2, INFORM))));
        assertMalformed(
                "/steps/0/onlyFor",
                text(List.of(new TemplateStep(
                        1, "Look", null, List.of(), Role.STAFF, null, INFORM, null, Outcome.STAFF_UNCERTAINTY))));
        assertMalformed(
                "/steps/0/responsibleRole",
                text(List.of(new TemplateStep(1, "Look", null, List.of(), Role.DPO, null, INFORM, null, null))));
    }

    @Test
    void waitsForASecondPersonInTheWorkQueue() {
        var ada = centre.actor("ada");
        StepPlanTemplate copy =
                centre.templates.copy(ada, centre.shipped("group-question"), new CopyTemplate(StepPlanCentre.KDV));
        assertThat(waiting("alex", copy)).isEmpty();

        StepPlanTemplate submitted = centre.templates.submit(ada, copy.id(), copy.revision());

        for (String second : List.of("alex", "rik")) {
            assertThat(waiting(second, copy)).singleElement().satisfies(i -> {
                assertThat(i.kind()).isEqualTo("plan-template");
                assertThat(i.task()).isEqualTo("publish-template");
                assertThat(i.subject()).isNull();
            });
        }
        for (String other : List.of("ada", "vera", "esra")) {
            assertThat(waiting(other, copy)).isEmpty();
        }
        centre.templates.publish(centre.actor("alex"), submitted.id(), submitted.revision());
        assertThat(waiting("rik", copy)).isEmpty();
    }

    private List<WorkQueueContributor.Item> waiting(String who, StepPlanTemplate template) {
        return centre.administration.screens().workQueue(centre.actor(who)).stream()
                .filter(i -> i.id().equals(template.id().value()))
                .toList();
    }

    private void assertMalformed(String pointer, TemplateText text) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> created("ada", text))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(StepPlanProblems.TEMPLATE_INVALID);
                    assertThat(p.violations())
                            .extracting(Problem.Violation::pointer)
                            .contains(pointer);
                });
    }

    @Test
    void keepsDraftsFromThoseWhoDoNotAdminister() {
        StepPlanTemplate draft = created("ada", text(List.of()));

        for (String who : List.of("vera", "esra", "iris")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.templates.get(centre.actor(who), draft.id()));
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.templates.submit(centre.actor(who), draft.id(), draft.revision()));
            assertThat(centre.templates
                            .list(centre.actor(who), TemplateFilter.ALL, new PageRequest(200, null))
                            .items())
                    .noneMatch(t -> t.id().equals(draft.id()));
        }
        assertThat(centre.templates
                        .list(centre.actor("rik"), TemplateFilter.ALL, PageRequest.first())
                        .items())
                .anyMatch(t -> t.id().equals(draft.id()));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.templates.create(
                        centre.actor("ada"),
                        new CreateTemplate(
                                "elsewhere",
                                Language.NL,
                                new Place(new LocationRef("nowhere"), WorkForm.KDV),
                                text(List.of()))));
    }

    @Test
    void keepsOneKeyToOneTemplateOfAnOrganisation() {
        assertRefused(
                StepPlanProblems.TEMPLATE_EXISTS,
                () -> centre.templates.create(
                        centre.actor("ada"),
                        new CreateTemplate("early-signals", Language.NL, StepPlanCentre.KDV, text(List.of()))));
        assertRefused(
                StepPlanProblems.TEMPLATE_INVALID,
                () -> centre.templates.create(
                        centre.actor("ada"),
                        new CreateTemplate("Not A Key", Language.NL, StepPlanCentre.KDV, text(List.of()))));
    }

    private StepPlanTemplate created(String who, TemplateText text) {
        String key = "t-" + UUID.randomUUID();
        return centre.templates.create(
                centre.actor(who), new CreateTemplate(key, Language.NL, StepPlanCentre.KDV, text));
    }

    private static TemplateStep step(int no, @Nullable ParentPart parent) {
        return new TemplateStep(
                no, "Look", "See more", List.of("look"), Role.STAFF, Term.workingDays(10), parent, null, null);
    }

    private static TemplateText term(Term latest) {
        return text(List.of(new TemplateStep(1, "Look", null, List.of(), Role.STAFF, latest, INFORM, null, null)));
    }

    private static TemplateText text(List<TemplateStep> steps) {
        return text(steps, "own words", "CC0-1.0");
    }

    private static TemplateText text(List<TemplateStep> steps, @Nullable String source, @Nullable String licence) {
        return new TemplateText("Ours", null, Subject.Type.CHILD, List.of(WorkForm.KDV), steps, source, licence);
    }
}
