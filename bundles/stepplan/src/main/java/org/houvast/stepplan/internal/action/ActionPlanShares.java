package org.houvast.stepplan.internal.action;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.Refusal;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareLine;
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
import org.jspecify.annotations.Nullable;
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
        private static final Pattern TOKEN =
                Pattern.compile("\\{\\{\\s*child\\s*:\\s*\\d{1,9}\\s*}}", Pattern.CASE_INSENSITIVE);

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
            boolean dutch = language == Language.NL;
            List<ShareLine> lines = new ArrayList<>();
            for (Goal goal : text.goals()) {
                add(lines, dutch, goalLabel(goal.setting(), dutch), goal.text());
                add(lines, dutch, dutch ? "Zo is het nu" : "How it is now", goal.baseline());
                add(lines, dutch, dutch ? "Zo is het als het gelukt is" : "How it is when it worked", goal.target());
            }
            for (PlannedAction action : text.actions()) {
                add(lines, dutch, actionLabel(action.setting(), dutch), action.text());
            }
            if (text.reviewOn() != null) {
                String day = DateTimeFormatter.ofPattern("d-M-yyyy").format(text.reviewOn());
                add(lines, dutch, dutch ? "Wij kijken samen terug op" : "We look back together on", day);
            }
            String title = dutch ? "Plan voor thuis en op de locatie" : "Plan for home and for the centre";
            return new ShareDocument(ActionPlanEntity.TYPE, title, null, language, lines);
        }

        private static String goalLabel(Setting setting, boolean dutch) {
            return switch (setting) {
                case HOME -> dutch ? "Doel voor thuis" : "Goal at home";
                case CENTRE -> dutch ? "Doel op de locatie" : "Goal at the centre";
                case BOTH -> dutch ? "Doel thuis en op de locatie" : "Goal at home and at the centre";
            };
        }

        private static String actionLabel(Setting setting, boolean dutch) {
            return switch (setting) {
                case HOME -> dutch ? "Wat er thuis gebeurt" : "What is done at home";
                case CENTRE -> dutch ? "Wat wij op de locatie doen" : "What we do at the centre";
                case BOTH -> dutch ? "Wat er thuis en op de locatie gebeurt" : "What is done at home and at the centre";
            };
        }

        private static void add(List<ShareLine> lines, boolean dutch, String label, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                lines.add(new ShareLine(label, TOKEN.matcher(text).replaceAll(dutch ? "uw kind" : "your child")));
            }
        }
    }
}
