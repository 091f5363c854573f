package org.houvast.privacy.internal.guard;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.privacy.internal.audit.AuditScribe;
import org.houvast.privacy.internal.audit.AuditScribe.Deed;

/** A read in progress. */
final class OpenReading extends OpenPermits implements Reading {
    private final Set<Action> asked = new LinkedHashSet<>();
    private boolean listed;

    OpenReading(Actor actor, AccessPolicy policy, AuditScribe scribe) {
        super(actor, policy, scribe);
    }

    @Override
    public ScopeCondition condition(Action action) {
        return condition(action, "");
    }

    @Override
    public ScopeCondition condition(Action action, String alias) {
        asked.add(action);
        markPermitted();
        return policy.condition(actor.scope(), action, alias);
    }

    @Override
    public ScopeCondition condition(Action action, String alias, ChildRef child) {
        asked.add(action);
        markPermitted();
        return policy.condition(actor.scope(), action, alias, child);
    }

    @Override
    public void listed(Action action, String type, Collection<UUID> ids) {
        listed = true;
        did(Deed.list(action, type, ids), Set.of());
    }

    /** a query that was run and told nothing of its rows, a count for example, leaves a line all the same */
    void end() {
        requirePermission();
        if (!listed) {
            asked.forEach(a -> did(Deed.list(a, "", Set.of()), Set.of()));
        }
    }
}
