package org.houvast.parents.internal.share;

import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was shared with parents, on the timeline of a child. */
@Component(reference = @Reference(name = "tables", service = DataSource.class, target = "(module=parents)"))
public final class ShareTimeline implements TimelineContributor {
    private static final String COLUMNS =
            "s.state, substring(s.title from 1 for 200), s.author_key, s.case_id, cast(null as integer)";

    @Override
    public List<Part> parts(Actor actor, Reading reading, ChildRef child) {
        ScopeCondition scope = reading.condition(ShareAccess.READ, "s", child);
        return List.of(new Part(
                ShareEntity.TYPE,
                ShareAccess.READ,
                "s",
                "prepared_at",
                COLUMNS,
                "parents_share s where s.child_key = ? and s.shared_at is not null and " + scope.sql(),
                p -> {
                    p.key(child);
                    scope.bind(p);
                }));
    }
}
