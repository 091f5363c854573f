package org.houvast.parents.internal.wish;

import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The wishes of guardians on the timeline of a child. */
@Component(reference = @Reference(name = "tables", service = DataSource.class, target = "(module=parents)"))
public final class WishTimeline implements TimelineContributor {
    private static final String COLUMNS =
            "w.state, substring(w.words from 1 for 200), w.author_key, w.case_id, cast(null as integer)";

    @Override
    public List<Part> parts(Actor actor, Reading reading, ChildRef child) {
        ScopeCondition scope = reading.condition(WishAccess.READ, "w", child);
        return List.of(new Part(
                WishEntity.TYPE,
                WishAccess.READ,
                "w",
                "begun_at",
                COLUMNS,
                "parents_wish w where w.child_key = ? and " + scope.sql(),
                p -> {
                    p.key(child);
                    scope.bind(p);
                }));
    }
}
