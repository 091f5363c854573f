package org.houvast.privacy.internal.guard;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Relation;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.privacy.internal.audit.AuditScribe;
import org.houvast.privacy.internal.audit.AuditScribe.Deed;
import org.houvast.privacy.internal.host.Merges;

/** A read in progress. */
final class OpenReading extends OpenPermits implements Reading {
    private static final int PART = 200;

    private final Set<Action> asked = new LinkedHashSet<>();
    private boolean listed;

    private final Merges merges;

    OpenReading(Actor actor, AccessPolicy policy, AuditScribe scribe, Merges merges) {
        super(actor, policy, scribe);
        this.merges = merges;
    }

    @Override
    public Set<ChildRef> keys(ChildRef child) {
        return merges.keys(child);
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
    public void listedOfNoChild(Action action, String type, Collection<UUID> ids) {
        listed(action, type, ids, Set.of());
    }

    @Override
    public void listed(Action action, String type, Collection<UUID> ids, Collection<ChildRef> children) {
        listed = true;
        List<UUID> all = List.copyOf(ids);
        List<ChildRef> about = List.copyOf(new LinkedHashSet<>(children));
        int parts = Math.max(1, (Math.max(all.size(), about.size()) + PART - 1) / PART);
        for (int i = 0; i < parts; i++) {
            Set<ChildRef> shown = Set.copyOf(part(about, i));
            did(Deed.list(action, type, part(all, i), shown), basis(action, shown));
        }
    }

    /** a list is by many relations; that a file was opened for it is told all the same */
    private Set<Relation> basis(Action action, Set<ChildRef> children) {
        boolean opened = action.relations().contains(Relation.BREAK_GLASS)
                && !Collections.disjoint(actor.scope().glass().open().keySet(), children);
        return opened ? Set.of(Relation.BREAK_GLASS) : Set.of();
    }

    /** as much as the columns of one line hold */
    private static <T> List<T> part(List<T> all, int number) {
        int from = Math.min(all.size(), number * PART);
        return all.subList(from, Math.min(all.size(), from + PART));
    }

    /** a query that was run and told nothing of its rows, a count for example, leaves a line all the same */
    void end() {
        requirePermission();
        if (!listed) {
            asked.forEach(a -> did(Deed.list(a, "", Set.of(), Set.of()), Set.of()));
        }
    }
}
