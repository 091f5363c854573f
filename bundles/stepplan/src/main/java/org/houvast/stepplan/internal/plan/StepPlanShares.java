package org.houvast.stepplan.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.Refusal;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareableSource;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.ParentPart;
import org.houvast.stepplan.PlanText;
import org.houvast.stepplan.StepPlanState;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.WordsForParents;
import org.houvast.stepplan.internal.template.TemplateShelf;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Step plans in words for the parents of the child, once both sides confirmed them: what is aimed at, where the plan is, and how parents
 * take part in each step. Who of the staff does what, notes, reasons, days and evidence stay out; so do steps that were left out and steps
 * that wait for an outcome, which would tell of it.
 */
@Component
public final class StepPlanShares implements ShareableSource {
    private static final String VERSIONS =
            "select p.id, p.revision from stepplan_plan p where p.id = any(?) and p.begun_on is not null";

    private final Transactions transactions;
    private final Rows rows;
    private final HostRecords host;

    @Activate
    public StepPlanShares(
            @Reference(target = "(module=stepplan)") Transactions transactions,
            @Reference(target = "(module=stepplan)") DataSource dataSource,
            @Reference HostRecords host) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    @Override
    public String type() {
        return StepPlanEntity.TYPE;
    }

    @Override
    public Optional<Shareable> find(UUID item, ChildRef child) {
        Set<ChildRef> keys = host.keys(child);
        return transactions.read(em -> {
            StepPlanEntity plan = em.find(StepPlanEntity.class, item);
            if (plan == null
                    || plan.target().children().isEmpty()
                    || !keys.containsAll(plan.target().children())) {
                return Optional.<Shareable>empty();
            }
            List<TemplateStep> template = TemplateShelf.find(em, plan.templateId())
                    .orElseThrow()
                    .text()
                    .steps();
            return Optional.of(part(plan, template));
        });
    }

    private static Shareable part(StepPlanEntity plan, List<TemplateStep> template) {
        StepCourse course = plan.course(template);
        List<ShownStep> shown = new ArrayList<>();
        for (TemplateStep step : template) {
            StepState state = course.state(step);
            if (state != StepState.SKIPPED && !course.waitsForOutcome(step)) {
                shown.add(new ShownStep(step.no(), step.title(), state, step.parent()));
            }
        }
        return new SharedPlan(
                plan.target(),
                Math.toIntExact(plan.revision()),
                plan.state(),
                plan.progress().begunOn(),
                plan.text(),
                shown);
    }

    @Override
    public Map<UUID, Integer> versions(Set<UUID> items) {
        Map<UUID, Integer> versions = new HashMap<>();
        rows.list(VERSIONS, p -> p.uuids(items), row -> Map.entry(row.uuid(1), row.integer(2)))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        return versions;
    }

    /** A step that parents hear of. */
    private record ShownStep(int no, String title, StepState state, @Nullable ParentPart parent) {
        void tell(WordsForParents words) {
            words.line(words.say("Stap ", "Step ") + no + ": " + stands(words), title);
            if (parent == null || parent.mode() == null || !parent.mode().involves()) {
                return;
            }
            words.line(words.say("Hoe u meedoet", "How you take part"), takesPart(parent.mode(), words));
            words.line(words.say("Wat wij u vertellen", "What we tell you"), parent.textForParents());
        }

        private String stands(WordsForParents words) {
            return switch (state) {
                case READY -> words.say("nu aan de beurt", "its turn now");
                case BUSY -> words.say("bezig", "under way");
                case DONE -> words.say("gedaan", "done");
                case WAITING, RETURNED, SKIPPED -> words.say("komt nog", "still to come");
            };
        }

        private static String takesPart(ParentMode mode, WordsForParents words) {
            return switch (mode) {
                case ASK -> words.say("Wij vragen wat u weet of denkt.", "We ask what you know or think.");
                case TALK -> words.say("Wij praten er samen over.", "We talk about it together.");
                case CO_CREATE -> words.say("Wij maken het samen met u.", "We make it together with you.");
                case AGREE -> words.say("Wij doen het alleen als u het goed vindt.", "We do it only if you agree.");
                case INFORM, NOT_YET, NONE -> words.say("Wij vertellen u wat wij doen.", "We tell you what we do.");
            };
        }
    }

    private record SharedPlan(
            Target target,
            int version,
            StepPlanState state,
            @Nullable LocalDate begunOn,
            PlanText text,
            List<ShownStep> steps)
            implements Shareable {
        @Override
        public Action sharing() {
            return StepPlanAccess.PLAN_SHARE;
        }

        @Override
        public Optional<Refusal> refusal(GuardianRef guardian) {
            return begunOn == null ? Optional.of(Refusal.of(ParentsProblems.NOT_SHAREABLE)) : Optional.empty();
        }

        /** nothing in a plan tells where the child is, or when */
        @Override
        public ShareDocument document(Language language, boolean whereabouts) {
            WordsForParents words = new WordsForParents(language);
            words.line(words.say("Hoe het ermee staat", "How it stands"), stands(words));
            words.line(words.say("Wat goed gaat", "What goes well"), text.strengths());
            words.line(words.say("Wat wij willen bereiken", "What we aim at"), text.aim());
            steps.forEach(step -> step.tell(words));
            return new ShareDocument(
                    StepPlanEntity.TYPE, words.say("Stappenplan", "Step plan"), begunOn, language, words.lines());
        }

        private String stands(WordsForParents words) {
            return switch (state) {
                case DRAFT, CONFIRMED, ACTIVE ->
                    words.say("Wij werken met dit plan.", "We are working with this plan.");
                case PAUSED -> words.say("Het plan rust nu.", "The plan rests now.");
                case COMPLETED -> words.say("Alle stappen zijn gezet.", "All steps were taken.");
                case STOPPED -> words.say("Wij zijn met dit plan gestopt.", "We stopped with this plan.");
            };
        }
    }
}
