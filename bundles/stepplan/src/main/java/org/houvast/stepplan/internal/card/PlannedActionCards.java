package org.houvast.stepplan.internal.card;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.privacy.guard.Subjects;
import org.houvast.stepplan.ActionCard;
import org.houvast.stepplan.ActionCards;
import org.houvast.stepplan.ActionKind;
import org.houvast.stepplan.internal.Rule;
import org.houvast.stepplan.internal.Workbench;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Action cards from the plans that run: what is done at the centre with the child or the whole group, begun by today. What parents, a
 * consultation or a referral is about is no work of a stand-in.
 */
@Component
public final class PlannedActionCards implements ActionCards {
    static final String TYPE = "action-card";

    private static final int MOST_ACTIONS = 40;
    private static final int MOST_TIPS = 10;
    private static final String ACTIONS = "select o.id, o.case_id, a.kind, a.text, o.child_key"
            + " from stepplan_action_plan o join stepplan_action_plan_action a on a.action_plan_id = o.id"
            + " where o.state in ('RUNNING', 'REVIEWED') and a.setting in ('CENTRE', 'BOTH')"
            + " and a.kind not in ('PARENT', 'CONSULT', 'REFER') and a.from_on <= ?"
            + " and (o.child_key = any(?) or (o.child_key is null and o.group_key = ?)) and ";
    private static final String ORDER =
            " order by case when o.child_key is null then 1 else 0 end, o.created_at desc, o.id, a.position limit ?";

    private final Workbench bench;
    private final Rows rows;
    private final TipShelf tips;

    @Activate
    public PlannedActionCards(@Reference Workbench bench, @Reference TipShelf tips) {
        this.bench = bench;
        this.rows = Rows.on(bench.dataSource());
        this.tips = tips;
    }

    private record Line(UUID plan, @Nullable UUID caseId, ActionCard.CardAction action, @Nullable String childKey) {
        static Line of(Row row) throws SQLException {
            return new Line(
                    row.uuid(1),
                    row.uuidOrNull(2),
                    new ActionCard.CardAction(row.name(3, ActionKind.class), row.text(4)),
                    row.textOrNull(5));
        }
    }

    @Override
    public ActionCard of(Actor actor, ChildRef child, @Nullable GroupRef group) {
        return bench.guard().read(actor, reading -> {
            Subjects.Resolved resolved = bench.subjects().resolve(actor, TYPE, Subject.of(child), group, null);
            reading.permit(CardAccess.READ, resolved.target());
            Rule.check(resolved.refusal());
            GroupRef where = Objects.requireNonNull(resolved.target().group());
            LocalDate today = actor.scope().today();
            List<Line> lines = lines(reading, reading.keys(child), where, today);
            Set<UUID> cases = lines.stream()
                    .map(Line::caseId)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .collect(Collectors.toUnmodifiableSet());
            return new ActionCard(
                    child,
                    where,
                    today,
                    lines.stream().map(Line::action).distinct().toList(),
                    tips.of(where, cases, MOST_TIPS).stream()
                            .map(t -> new ActionCard.CardTip(t.title(), t.text()))
                            .toList());
        });
    }

    private List<Line> lines(Reading reading, Set<ChildRef> keys, GroupRef group, LocalDate today) {
        ScopeCondition scope = reading.condition(CardAccess.READ, "o");
        List<Line> lines = rows.list(
                ACTIONS + scope.sql() + ORDER,
                p -> {
                    p.date(today).keys(keys).key(group);
                    scope.bind(p);
                    p.number(MOST_ACTIONS);
                },
                Line::of);
        reading.listed(
                CardAccess.READ,
                "action-plan",
                lines.stream().map(Line::plan).distinct().toList(),
                lines.stream()
                        .map(Line::childKey)
                        .filter(Objects::nonNull)
                        .map(key -> new ChildRef(Objects.requireNonNull(key)))
                        .distinct()
                        .toList());
        return lines;
    }
}
