package org.houvast.parents.internal;

import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contacts with parents on the timeline of a child. */
@Component(reference = @Reference(name = "tables", service = DataSource.class, target = "(module=parents)"))
public final class ContactTimeline implements TimelineContributor {
    private static final String COLUMNS =
            "c.mode, substring(c.gist from 1 for 200), c.author_key, c.case_id, cast(null as integer)";

    @Override
    public List<Part> parts(Actor actor, Reading reading, ChildRef child) {
        ScopeCondition scope = reading.condition(ParentsAccess.READ, "c", child);
        return List.of(new Part(
                ContactEntity.TYPE,
                ParentsAccess.READ,
                "c",
                "recorded_at",
                COLUMNS,
                "parents_contact c where c.child_key = ? and " + scope.sql(),
                p -> {
                    p.key(child);
                    scope.bind(p);
                }));
    }
}
