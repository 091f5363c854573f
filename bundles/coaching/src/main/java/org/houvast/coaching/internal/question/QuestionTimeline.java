package org.houvast.coaching.internal.question;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The questions on the timeline of a child, for readers who may know the child; an outcome about the adults is not to be seen. */
@Component
public final class QuestionTimeline implements TimelineContributor {
    private static final String BEFORE = " and q.at <= ? and (q.at < ? or q.id < ?)";

    private final Rows rows;

    @Activate
    public QuestionTimeline(@Reference(target = "(module=coaching)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, ChildRef child, Cursor.@Nullable Position before, int limit) {
        ScopeCondition scope = reading.condition(QuestionAccess.READ_OF_CHILD, "q", child);
        List<QuestionLine> lines = rows.list(
                QuestionLine.SELECT + "q.child_key = ? and q.asked_at is not null and " + scope.sql()
                        + (before == null ? "" : BEFORE) + " order by q.at desc, q.id desc limit ?",
                p -> {
                    p.key(child);
                    scope.bind(p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(limit);
                },
                QuestionLine::of);
        reading.listed(
                QuestionAccess.READ_OF_CHILD,
                QuestionEntity.TYPE,
                lines.stream().map(QuestionLine::id).toList(),
                Set.of(child));
        return lines.stream()
                .map(l -> new Item(
                        QuestionEntity.TYPE,
                        l.id(),
                        l.at(),
                        l.stateInFile(),
                        l.beginning(),
                        l.author().key(),
                        l.id()))
                .toList();
    }
}
