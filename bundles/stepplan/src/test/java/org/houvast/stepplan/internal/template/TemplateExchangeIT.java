package org.houvast.stepplan.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.houvast.commons.Problem;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.stepplan.ImportedTemplate;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.TemplateFile;
import org.houvast.stepplan.TemplateState;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.Term;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class TemplateExchangeIT extends StepPlanTest {
    TemplateExchangeIT(TestDatabase database) {
        super(database);
    }

    @Test
    void givesBackTheFileThatCameIn() {
        for (String key : List.of("early-signals", "group-question", "transition")) {
            TemplateFile file = called(shipped(key), "round-trip-" + key, 7);

            StepPlanTemplate draft = imported(file);

            assertThat(draft.state()).isEqualTo(TemplateState.DRAFT);
            assertThat(draft.version()).isEqualTo(7);
            assertThat(draft.imported()).isEqualTo(new ImportedTemplate(file.key(), 7, file.source(), file.licence()));
            assertThat(centre.templates.export(centre.actor("ada"), draft.id())).isEqualTo(file);
        }
    }

    @Test
    void isTheNextVersionWhereTheOrganisationHasALaterOne() {
        TemplateFile file = called(shipped("transition"), "next-version", 3);

        assertThat(imported(file).version()).isEqualTo(3);
        StepPlanTemplate again = imported(file);

        assertThat(again.version()).isEqualTo(4);
        assertThat(again.imported()).extracting(ImportedTemplate::version).isEqualTo(3);
    }

    @Test
    void refusesABadFileAndPointsIntoIt() {
        TemplateFile good = shipped("transition");
        List<TemplateStep> steps = new ArrayList<>(good.steps());
        TemplateStep second = steps.get(1);
        steps.set(
                1,
                new TemplateStep(
                        3,
                        second.title(),
                        second.goal(),
                        second.actions(),
                        second.responsibleRole(),
                        new Term(Term.From.START, null, null),
                        second.parent(),
                        second.evidence(),
                        null));
        TemplateFile bad = new TemplateFile(
                "another-format",
                "Not A Key",
                0,
                good.language(),
                good.title(),
                good.purpose(),
                good.subjectType(),
                good.workForms(),
                steps,
                good.source(),
                good.licence());

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> imported(bad)).satisfies(p -> {
            assertThat(p.type()).isEqualTo(StepPlanProblems.TEMPLATE_INVALID);
            assertThat(p.violations())
                    .extracting(Problem.Violation::pointer)
                    .containsExactly("/format", "/key", "/version", "/steps/1/no", "/steps/1/latest");
        });
    }

    @Test
    void isImportedAndExportedOnlyByThoseWhoMayKeepTemplates() {
        StepPlanTemplate draft = imported(called(shipped("transition"), "not-for-all", 1));

        for (String who : List.of("vera", "esra", "iris")) {
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.templates.importFile(
                            centre.actor(who), StepPlanCentre.KDV, called(shipped("transition"), "mine", 1)));
            assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.templates.export(centre.actor(who), draft.id()));
        }
        assertThat(centre.templates.export(centre.actor("vera"), centre.shipped("transition")))
                .isEqualTo(shipped("transition"));
    }

    private TemplateFile shipped(String key) {
        return centre.templates.export(centre.actor("ada"), centre.shipped(key));
    }

    private StepPlanTemplate imported(TemplateFile file) {
        return centre.templates.importFile(centre.actor("ada"), StepPlanCentre.KDV, file);
    }

    private static TemplateFile called(TemplateFile file, String key, int version) {
        return new TemplateFile(
                file.format(),
                key,
                version,
                file.language(),
                file.title(),
                file.purpose(),
                file.subjectType(),
                file.workForms(),
                file.steps(),
                file.source(),
                file.licence());
    }
}
