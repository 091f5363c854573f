package org.houvast.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.privacy.internal.audit.AuditAccess;
import org.houvast.privacy.internal.breakglass.BreakGlassAccess;
import org.houvast.privacy.internal.consent.ConsentAccess;
import org.houvast.privacy.internal.keeping.RetentionAccess;
import org.houvast.privacy.internal.requests.DataRequestAccess;
import org.houvast.privacy.internal.requests.OwnDataRequestAccess;
import org.houvast.privacy.internal.restriction.RestrictionAccess;
import org.junit.jupiter.api.Test;

/** Every action against every relation, as the table says. */
class AccessTableTest {
    private final Map<String, Action> actions = Stream.of(
                    new ConsentAccess(),
                    new AuditAccess(),
                    new BreakGlassAccess(),
                    new RetentionAccess(),
                    new DataRequestAccess(),
                    new OwnDataRequestAccess(),
                    new RestrictionAccess())
            .flatMap(s -> s.actions().stream())
            .collect(Collectors.toMap(Action::code, a -> a));

    @Test
    void carriesEachActionByExactlyTheRelationsOfTheTable() {
        for (List<String> row : Tables.rows("access.csv")) {
            Set<Relation> allowed =
                    Arrays.stream(row.get(1).split(" ")).map(Relation::valueOf).collect(Collectors.toSet());
            Action action = Objects.requireNonNull(actions.get(row.get(0)), row.get(0));
            for (Relation relation : Relation.values()) {
                assertThat(action.relations().contains(relation))
                        .as("%s by %s", row.get(0), relation)
                        .isEqualTo(allowed.contains(relation));
            }
        }
    }

    @Test
    void hasARowForEveryAction() {
        assertThat(Tables.rows("access.csv").stream().map(r -> r.get(0)))
                .containsExactlyInAnyOrderElementsOf(actions.keySet());
    }
}
