package org.houvast.observation.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;

/** Whom observations are about, as their reader may know it: the child, or the alias of the case. */
final class ReaderNames {
    private final Actor actor;
    private final Map<UUID, String> known;

    private ReaderNames(Actor actor, Map<UUID, String> known) {
        this.actor = actor;
        this.known = known;
    }

    /** for all of these rows: one statement, and none when the reader may know every child */
    static ReaderNames of(Actor actor, Aliases aliases, Collection<AccessColumns> rows) {
        Set<UUID> cases = new HashSet<>();
        for (AccessColumns row : rows) {
            UUID caseId = row.caseId();
            if (caseId != null && !named(actor, row)) {
                cases.add(caseId);
            }
        }
        return new ReaderNames(actor, cases.isEmpty() ? Map.of() : aliases.of(cases));
    }

    Subject subject(AccessColumns row) {
        UUID caseId = row.caseId();
        return row.subject(named(actor, row), caseId == null ? null : known.get(caseId));
    }

    private static boolean named(Actor actor, AccessColumns row) {
        return actor.scope().mayName(row.target(ObservationEntity.TYPE, null));
    }
}
