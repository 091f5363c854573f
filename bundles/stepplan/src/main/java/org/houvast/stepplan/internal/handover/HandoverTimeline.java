package org.houvast.stepplan.internal.handover;

import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Handovers on the timeline of a child, for those who hand over; one that was destroyed stands there as such. */
@Component(reference = @Reference(name = "tables", service = DataSource.class, target = "(module=stepplan)"))
public final class HandoverTimeline implements TimelineContributor {
    private static final String COLUMNS =
            "o.state, cast(null as varchar(200)), o.author_key, o.case_id, cast(null as integer)";

    @Override
    public List<Part> parts(Actor actor, Reading reading, ChildRef child) {
        ScopeCondition scope = reading.condition(HandoverAccess.READ, "o", child);
        return List.of(new Part(
                HandoverEntity.TYPE,
                HandoverAccess.READ,
                "o",
                "created_at",
                COLUMNS,
                "stepplan_handover o where o.child_key = ? and " + scope.sql(),
                p -> {
                    p.key(child);
                    scope.bind(p);
                }));
    }
}
