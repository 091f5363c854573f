package org.houvast.stepplan.internal.matrix;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.houvast.commons.Language;
import org.houvast.commons.Role;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.houvast.commons.WorkForm;
import org.houvast.stepplan.CopyTemplate;
import org.houvast.stepplan.CreateTemplate;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.ParentPart;
import org.houvast.stepplan.ReturnTemplate;
import org.houvast.stepplan.StepPlanTemplate;
import org.houvast.stepplan.StepPlanTemplateId;
import org.houvast.stepplan.StepPlanTemplates;
import org.houvast.stepplan.TemplateFile;
import org.houvast.stepplan.TemplateFilter;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.TemplateSummary;
import org.houvast.stepplan.TemplateText;
import org.houvast.stepplan.Term;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;

/** How templates are tried. */
final class TemplateOperations {
    private static final String PLACE = "PLACE";

    private final MatrixCentre at;
    private final StepPlanTemplates templates;

    TemplateOperations(MatrixCentre at) {
        this.at = at;
        this.templates = at.centre.templates;
    }

    /** two steps in which parents are told */
    static TemplateText text(Subject.Type about) {
        return new TemplateText(
                "Ours", null, about, List.of(WorkForm.KDV), List.of(step(1), step(2)), "own words", "CC0-1.0");
    }

    private static TemplateStep step(int no) {
        ParentPart parent = new ParentPart(ParentMode.INFORM, Role.STAFF, Term.workingDays(5), "We look.", null);
        return new TemplateStep(
                no, "Look " + no, "See more", List.of("look"), Role.STAFF, Term.workingDays(10), parent, null, null);
    }

    Map<String, List<Operation>> all() {
        TemplateFile file = TemplateFile.of(draft("alex"));
        return Map.of(
                "stepplan.template.read",
                List.of(
                        Operation.reading(
                                PLACE,
                                "ada",
                                () -> draft("ada"),
                                (p, t) -> templates.get(at.as(p), id(t)),
                                (p, id) -> MatrixCentre.<TemplateSummary>listed(
                                        page -> templates.list(at.as(p), TemplateFilter.ALL, page),
                                        t -> t.id().value(),
                                        id)),
                        Operation.on(
                                "PLACE/export",
                                "ada",
                                () -> draft("ada"),
                                (p, t) -> templates.export(at.as(p), id(t)))),
                "stepplan.template.create",
                List.of(
                        Operation.of(PLACE, this::draft),
                        Operation.of("PLACE/import", p -> templates.importFile(at.as(p), StepPlanCentre.KDV, file))),
                "stepplan.template.revise",
                on(
                        () -> draft("ada"),
                        (p, t) -> templates.revise(at.as(p), id(t), t.revision(), text(Subject.Type.GROUP))),
                "stepplan.template.submit",
                on(() -> draft("ada"), (p, t) -> templates.submit(at.as(p), id(t), t.revision())),
                "stepplan.template.return",
                on(
                        () -> submitted("ada"),
                        (p, t) -> templates.giveBack(at.as(p), id(t), t.revision(), new ReturnTemplate("too short"))),
                "stepplan.template.publish",
                List.of(publishing(PLACE, "ada"), publishing("PLACE/of alex", "alex")),
                "stepplan.template.retire",
                on(() -> published(draft("ada")), (p, t) -> templates.retire(at.as(p), id(t), t.revision())),
                "stepplan.template.copy",
                on(
                        () -> published(draft("ada")),
                        (p, t) -> templates.copy(at.as(p), id(t), new CopyTemplate(StepPlanCentre.KDV))));
    }

    private static List<Operation> on(Supplier<Versioned> template, BiConsumer<String, Ref> attempt) {
        return List.of(Operation.on(PLACE, "ada", template, attempt));
    }

    private Operation publishing(String kind, String submitter) {
        return Operation.on(
                kind,
                submitter,
                () -> submitted(submitter),
                (p, t) -> templates.publish(at.as(p), id(t), t.revision()));
    }

    private static StepPlanTemplateId id(Ref ref) {
        return new StepPlanTemplateId(ref.id());
    }

    StepPlanTemplate draft(String who) {
        return draft(who, Subject.Type.CHILD);
    }

    StepPlanTemplate draft(String who, Subject.Type about) {
        return templates.create(
                at.as(who), new CreateTemplate("m-" + UUID.randomUUID(), Language.NL, StepPlanCentre.KDV, text(about)));
    }

    StepPlanTemplate submitted(String who) {
        StepPlanTemplate draft = draft(who);
        return templates.submit(at.as(who), draft.id(), draft.revision());
    }

    /** what ada submitted and alex published */
    StepPlanTemplate published(StepPlanTemplate draft) {
        StepPlanTemplate submitted = templates.submit(at.as("ada"), draft.id(), draft.revision());
        return templates.publish(at.as("alex"), submitted.id(), submitted.revision());
    }

    /** the next version of a published template, published */
    StepPlanTemplate next(StepPlanTemplate published) {
        return published(templates.copy(at.as("ada"), published.id(), new CopyTemplate(StepPlanCentre.KDV)));
    }
}
