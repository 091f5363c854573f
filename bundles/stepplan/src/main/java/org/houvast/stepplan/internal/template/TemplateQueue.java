package org.houvast.stepplan.internal.template;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.stepplan.internal.StepPlanAccess;
import org.houvast.stepplan.internal.StepPlanTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Templates that wait for a second person to publish them or give them back; not for the one who submitted them. */
@Component
public final class TemplateQueue implements WorkQueueContributor {
    private static final String SUBMITTED = "select o.id, o.changed_at from stepplan_template o"
            + " where o.state = 'REVIEW' and o.submitted_person <> ? and ";

    private final Rows rows;

    @Activate
    public TemplateQueue(@Reference(target = "(module=stepplan)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    /** A template, and since when it waits. */
    private record Line(UUID id, Instant since) {
        static Line of(Row row) throws SQLException {
            return new Line(row.uuid(1), row.instant(2));
        }
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        ScopeCondition scope = reading.condition(StepPlanAccess.TEMPLATE_PUBLISH, "o");
        List<Line> lines = rows.list(
                SUBMITTED + scope.sql() + " order by o.changed_at, o.id limit ?",
                p -> {
                    p.key(actor.person());
                    scope.bind(p);
                    p.number(limit);
                },
                Line::of);
        reading.listedOfNoChild(
                StepPlanAccess.TEMPLATE_READ,
                TemplateEntity.TYPE,
                lines.stream().map(Line::id).toList());
        return lines.stream().map(TemplateQueue::item).toList();
    }

    private static Item item(Line line) {
        String task = StepPlanTask.PUBLISH_TEMPLATE.code();
        return new Item(TemplateEntity.TYPE, line.id(), task, null, line.since(), null, false);
    }
}
