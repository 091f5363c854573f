package org.houvast.observation.internal;

import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Language;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The final observations on the timeline of a child: with this child alone, and with this child among others. */
@Component(reference = @Reference(name = "tables", service = DataSource.class, target = "(module=observation)"))
public final class ObservationTimeline implements TimelineContributor {
    private static final String COLUMNS = "o.state, " + ObservationRows.BEGINNING + ", o.author_key, ";
    private static final String ALONE = COLUMNS + "o.case_id, cast(null as integer)";
    private static final String AMONG = COLUMNS + "cast(null as uuid), c.position";

    @Override
    public List<Part> parts(Actor actor, Reading reading, ChildRef child) {
        return List.of(
                part(
                        actor,
                        child,
                        ALONE,
                        "observation_observation o where o.child_key = ?",
                        reach(reading, "o", child)),
                part(
                        actor,
                        child,
                        AMONG,
                        "observation_child c join observation_observation o on o.id = c.observation_id"
                                + " where c.child_key = ? and o.several",
                        reach(reading, "c", child)));
    }

    private static ScopeCondition reach(Reading reading, String alias, ChildRef child) {
        return reading.condition(ObservationAccess.READ_OF_CHILD, alias, child);
    }

    private static Part part(Actor actor, ChildRef child, String columns, String from, ScopeCondition reach) {
        return new Part(
                ObservationEntity.TYPE,
                ObservationAccess.READ,
                "o",
                "started_at",
                columns,
                from + " and " + ReadableRows.OPEN + " and " + reach.sql(),
                p -> {
                    p.key(child);
                    ReadableRows.bindTime(p, actor.at());
                    reach.bind(p);
                },
                (row, position) -> shown(row, position, actor.request().language()));
    }

    /** of an observation with several children the view of this one: nothing of the others */
    private static Item shown(Item row, @Nullable Integer position, Language language) {
        ChildTokens tokens = position == null ? ChildTokens.all() : ChildTokens.only(List.of(position), language);
        return row.withSummary(tokens.beginning(row.summary(), ObservationRows.LONGEST_BEGINNING));
    }
}
