package org.houvast.privacy.internal.guard;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides: a relation of the actor carries the action, and the module is open at the place. */
@Component(service = AccessPolicy.class)
public final class AccessPolicy {
    /** rule in the audit when somebody asked for what is not for them; to them it is simply not there */
    static final String NO_RELATION = "privacy:no-relation";

    /** what a restriction of processing leaves: a guardian keeps what was given, and an emergency does not wait */
    static final Set<Relation> DESPITE_RESTRICTION = Set.of(Relation.GUARDIAN, Relation.BREAK_GLASS);

    private final ModuleGates gates;

    /** by module, the places that were readable when it was asked last */
    private final Map<String, PlaceKeys> readable = new ConcurrentHashMap<>();

    @Activate
    public AccessPolicy(@Reference ModuleGates gates) {
        this.gates = gates;
    }

    /**
     * A decision.
     *
     * @param relations that carry the action; none when it is refused for want of one
     * @param refusal what the actor is told, or null when it is allowed
     * @param rule what the audit says of a refusal, or null
     */
    record Decision(Set<Relation> relations, @Nullable Refusal refusal, @Nullable String rule) {}

    Decision decide(Actor actor, Action action, Target target) {
        Set<Relation> held = held(actor.scope(), action, target);
        Set<Relation> relations = carrying(action, held);
        if (!relations.isEmpty() && isClosed(actor.scope(), action, target)) {
            relations.retainAll(DESPITE_RESTRICTION);
            if (relations.isEmpty()) {
                return refused(
                        Refusal.of(PrivacyProblems.PROCESSING_RESTRICTED),
                        PrivacyProblems.PROCESSING_RESTRICTED.name());
            }
        }
        if (relations.size() > 1) {
            // what is carried anyway needed no broken glass
            relations.remove(Relation.BREAK_GLASS);
        }
        if (relations.isEmpty()) {
            return mayRead(action, held)
                    ? refused(
                            Refusal.of(PrivacyProblems.NOT_ALLOWED, action.code()), PrivacyProblems.NOT_ALLOWED.name())
                    : refused(Refusal.of(PrivacyProblems.NOT_FOUND), NO_RELATION);
        }
        String module = action.module();
        Optional<Refusal> closed =
                module == null ? Optional.empty() : gates.refusal(module, target.place(), action.changes());
        return closed.map(r -> refused(r, r.type().name())).orElseGet(() -> new Decision(relations, null, null));
    }

    private static Set<Relation> carrying(Action action, Set<Relation> held) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        for (Relation relation : held) {
            if (action.relations().contains(relation)) {
                relations.add(relation);
            }
        }
        return relations;
    }

    private static boolean isClosed(AccessScope scope, Action action, Target target) {
        return !action.despiteRestriction() && scope.isRestricted(target);
    }

    private static Set<Relation> held(AccessScope scope, Action action, Target target) {
        Set<Relation> held = scope.relationsTo(target);
        if (names(action, Relation.COLLEAGUE) && scope.isColleague(target)) {
            held.add(Relation.COLLEAGUE);
        }
        return held;
    }

    private static boolean names(Action action, Relation relation) {
        Action reading = action.reading();
        return action.relations().contains(relation)
                || (reading != null && reading.relations().contains(relation));
    }

    private static Decision refused(Refusal refusal, String rule) {
        return new Decision(Set.of(), refusal, rule);
    }

    private static boolean mayRead(Action action, Set<Relation> held) {
        Action reading = action.reading();
        return reading != null && reading.relations().stream().anyMatch(held::contains);
    }

    ScopeCondition condition(AccessScope scope, Action action, String alias) {
        return ScopeSql.of(action, scope, readable(action), alias);
    }

    /** the condition on rows that are all about this child */
    ScopeCondition condition(AccessScope scope, Action action, String alias, ChildRef child) {
        return ScopeSql.ofChild(action, scope, readable(action), alias, child);
    }

    private @Nullable PlaceKeys readable(Action action) {
        String module = action.module();
        if (module == null) {
            return null;
        }
        Set<Place> places = gates.readable(module);
        PlaceKeys known = readable.get(module);
        if (known == null || !known.areOf(places)) {
            known = PlaceKeys.of(places);
            readable.put(module, known);
        }
        return known;
    }
}
