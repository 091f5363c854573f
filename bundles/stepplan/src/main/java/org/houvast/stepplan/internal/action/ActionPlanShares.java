package org.houvast.stepplan.internal.action;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
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
import org.houvast.stepplan.ActionPlanText;
import org.houvast.stepplan.Goal;
import org.houvast.stepplan.PlannedAction;
import org.houvast.stepplan.Setting;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.WordsForParents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Plans for home and centre in words for the parents of the child, once they rest on a consultation: goals, what is done, and when we look
 * back. Who of the staff does it, what was thought of instead and what care would be expected stay out.
 */
@Component
public final class ActionPlanShares implements ShareableSource {
    private static final String VERSIONS =
            "select a.id, a.revision from stepplan_action_plan a where a.id = any(?) and a.state <> 'DRAFT'";

    private final Transactions transactions;
    private final Rows rows;
    private final HostRecords host;

    @Activate
    public ActionPlanShares(
            @Reference(target = "(module=stepplan)") Transactions transactions,
            @Reference(target = "(module=stepplan)") DataSource dataSource,
            @Reference HostRecords host) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    @Override
    public String type() {
        return ActionPlanEntity.TYPE;
    }

    @Override
    public Optional<Shareable> find(UUID item, ChildRef child) {
        Set<ChildRef> keys = host.keys(child);
        boolean draft = !versions(Set.of(item)).containsKey(item);
        return transactions.read(em -> {
            ActionPlanEntity plan = em.find(ActionPlanEntity.class, item);
            return plan == null
                            || plan.target().children().isEmpty()
                            || !keys.containsAll(plan.target().children())
                    ? Optional.<Shareable>empty()
                    : Optional.of(new SharedPlan(plan.target(), Math.toIntExact(plan.revision()), plan.text(), draft));
        });
    }

    @Override
    public Map<UUID, Integer> versions(Set<UUID> items) {
        Map<UUID, Integer> versions = new HashMap<>();
        rows.list(VERSIONS, p -> p.uuids(items), row -> Map.entry(row.uuid(1), row.integer(2)))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        return versions;
    }

    private record SharedPlan(Target target, int version, ActionPlanText text, boolean draft) implements Shareable {
        @Override
        public Action sharing() {
            return StepPlanAccess.ACTION_PLAN_SHARE;
        }

        @Override
        public Optional<Refusal> refusal(GuardianRef guardian) {
            return draft ? Optional.of(Refusal.of(ParentsProblems.NOT_SHAREABLE)) : Optional.empty();
        }

        /** nothing in a plan tells where the child is, or when */
        @Override
        public ShareDocument document(Language language, boolean whereabouts) {
            WordsForParents words = new WordsForParents(language);
            for (Goal goal : text.goals()) {
                words.line(goalLabel(goal.setting(), words), goal.text());
                words.line(words.say("Zo is het nu", "How it is now"), goal.baseline());
                words.line(words.say("Zo is het als het gelukt is", "How it is when it worked"), goal.target());
            }
            for (PlannedAction action : text.actions()) {
                words.line(actionLabel(action.setting(), words), action.text());
            }
            if (text.reviewOn() != null) {
                String day = DateTimeFormatter.ofPattern("d-M-yyyy").format(text.reviewOn());
                words.line(words.say("Wij kijken samen terug op", "We look back together on"), day);
            }
            String title = words.say("Plan voor thuis en op de locatie", "Plan for home and for the centre");
            return new ShareDocument(ActionPlanEntity.TYPE, title, null, language, words.lines());
        }

        private static String goalLabel(Setting setting, WordsForParents words) {
            return switch (setting) {
                case HOME -> words.say("Doel voor thuis", "Goal at home");
                case CENTRE -> words.say("Doel op de locatie", "Goal at the centre");
                case BOTH -> words.say("Doel thuis en op de locatie", "Goal at home and at the centre");
            };
        }

        private static String actionLabel(Setting setting, WordsForParents words) {
            return switch (setting) {
                case HOME -> words.say("Wat er thuis gebeurt", "What is done at home");
                case CENTRE -> words.say("Wat wij op de locatie doen", "What we do at the centre");
                case BOTH ->
                    words.say("Wat er thuis en op de locatie gebeurt", "What is done at home and at the centre");
            };
        }
    }
}
