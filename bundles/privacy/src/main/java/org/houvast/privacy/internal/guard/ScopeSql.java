package org.houvast.privacy.internal.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.HostKey;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/**
 * The rule of {@link AccessScope#relationsTo} as SQL on the access columns. A relation whose sets are empty is left out, so the text
 * depends on the kinds of relation that somebody has, never on how many records they reach.
 */
final class ScopeSql {
    /** stands in no key */
    private static final char BETWEEN = '\n';

    private final AccessScope scope;
    private final String t;
    private final @Nullable ChildRef only;
    private final ScopeTerm ownController;
    private final boolean closes;

    private ScopeSql(AccessScope scope, Action action, String alias, @Nullable ChildRef only) {
        this.scope = scope;
        this.closes = !action.despiteRestriction();
        this.t = alias.isEmpty() ? "" : alias + ".";
        this.only = only;
        this.ownController = keys("controller_key", scope.controllers());
    }

    /**
     * The condition.
     *
     * @param readable places where the module's records may be read, or null when the action belongs to no switchable module
     * @param alias of the table, or empty
     */
    static ScopeCondition of(Action action, AccessScope scope, @Nullable PlaceKeys readable, String alias) {
        return new ScopeSql(scope, action, alias, null).condition(action, readable);
    }

    /** the same for rows that are all about this child: each set of children is looked into here, not by the database */
    static ScopeCondition ofChild(
            Action action, AccessScope scope, @Nullable PlaceKeys readable, String alias, ChildRef child) {
        return new ScopeSql(scope, action, alias, child).condition(action, readable);
    }

    private ScopeCondition condition(Action action, @Nullable PlaceKeys readable) {
        ScopeTerm reached = reached(action.relations());
        ScopeTerm whole = readable == null ? reached : ScopeTerm.all(reached, place(readable));
        return new ScopeCondition("(" + whole.sql() + ")", whole.parameters());
    }

    private ScopeTerm reached(Set<Relation> relations) {
        List<ScopeTerm> ways = new ArrayList<>();
        if (relations.contains(Relation.GUARDIAN)) {
            guardian().ifPresent(ways::add);
        }
        staffSide(relations).ifPresent(ways::add);
        return ways.isEmpty() ? ScopeTerm.NOTHING : ScopeTerm.any(ways);
    }

    private Optional<ScopeTerm> guardian() {
        return scope.guarded().isEmpty() ? Optional.empty() : Optional.of(child(scope.guarded()));
    }

    private Optional<ScopeTerm> staffSide(Set<Relation> relations) {
        if (scope.staff() == null) {
            return Optional.empty();
        }
        List<ScopeTerm> ways = new ArrayList<>();
        List<ScopeTerm> lasting = new ArrayList<>();
        relations.stream().sorted().forEach(r -> relation(r)
                .ifPresent((AccessPolicy.DESPITE_RESTRICTION.contains(r) ? lasting : ways)::add));
        if (relations.contains(Relation.AUTHOR)) {
            author(relations).ifPresent(ways::add);
        }
        if (!ways.isEmpty()) {
            lasting.add(0, ScopeTerm.all(notRestricted(), ScopeTerm.any(ways)));
        }
        if (lasting.isEmpty()) {
            return Optional.empty();
        }
        ScopeTerm any = ScopeTerm.any(lasting);
        return Optional.of(scope.ownFamily().isEmpty() ? any : ScopeTerm.all(notFamily(), any));
    }

    /** rows of children whose processing is not restricted by the organisation that is responsible for the row */
    private ScopeTerm notRestricted() {
        if (!closes || scope.restricted().isEmpty()) {
            return ScopeTerm.EVERYTHING;
        }
        if (only != null) {
            List<OrganisationRef> closed = scope.restricted().entrySet().stream()
                    .filter(e -> e.getValue().contains(only))
                    .map(Map.Entry::getKey)
                    .toList();
            return closed.isEmpty()
                    ? ScopeTerm.EVERYTHING
                    : new ScopeTerm("not " + t + "controller_key = any(?)", List.<String[]>of(texts(closed)));
        }
        String both = t + "controller_key || '" + BETWEEN + "' || " + t + "child_key";
        return new ScopeTerm("(" + t + "child_key is null or not " + both + " = any(?))", List.<String[]>of(pairs()));
    }

    private String[] pairs() {
        return scope.restricted().entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(c -> e.getKey().key() + BETWEEN + c.key()))
                .toArray(String[]::new);
    }

    private ScopeTerm notFamily() {
        if (only != null) {
            return scope.ownFamily().contains(only) ? ScopeTerm.NOTHING : ScopeTerm.EVERYTHING;
        }
        return new ScopeTerm(
                "(" + t + "child_key is null or not " + t + "child_key = any(?))",
                List.<String[]>of(texts(scope.ownFamily())));
    }

    /**
     * The author, as long as any other relation holds that is one to what the record is about; one that carries the action by itself
     * needs no author.
     */
    private Optional<ScopeTerm> author(Set<Relation> carrying) {
        List<ScopeTerm> others = new ArrayList<>();
        if (!carrying.contains(Relation.GUARDIAN)) {
            guardian().ifPresent(others::add);
        }
        EnumSet<Relation> rest = EnumSet.complementOf(EnumSet.of(
                Relation.AUTHOR, Relation.OWNER, Relation.GUARDIAN, Relation.BREAK_GLASS, Relation.COLLEAGUE));
        rest.removeAll(carrying);
        rest.forEach(r -> relation(r).ifPresent(others::add));
        return others.isEmpty() || scope.staff() == null
                ? Optional.empty()
                : Optional.of(ScopeTerm.all(keys("author_key", Set.of(scope.staff())), ScopeTerm.any(others)));
    }

    /** records of the organisation whose children's files this person may open in an emergency */
    private Optional<ScopeTerm> colleague() {
        return Optional.ofNullable(scope.glass().organisation()).map(own -> keys("controller_key", Set.of(own)));
    }

    private Optional<ScopeTerm> owner() {
        return scope.staff() == null
                ? Optional.empty()
                : Optional.of(ScopeTerm.all(
                        keys("author_key", Set.of(scope.staff())),
                        new ScopeTerm(t + "child_key is null and " + t + "group_key is null", List.of())));
    }

    private Optional<ScopeTerm> relation(Relation relation) {
        return switch (relation) {
            case GROUP_STAFF -> groupStaff();
            case MENTOR -> children(scope.mentored());
            case LOCATION_MANAGER ->
                scope.managed().isEmpty() || scope.controllers().isEmpty()
                        ? Optional.empty()
                        : Optional.of(ScopeTerm.all(place(scope.managed()), ownController));
            case INTERNAL_COACH -> places(scope.supported());
            case ORG_ADMIN -> places(scope.administered());
            case DPO -> places(scope.officed());
            case COACH -> coach();
            case CASE_COACH -> caseCoach();
            case CASE_PARTICIPANT ->
                scope.cases().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ScopeTerm(
                                t + "case_id = any(cast(? as uuid array))",
                                List.<String[]>of(scope.cases().stream()
                                        .map(Object::toString)
                                        .toArray(String[]::new))));
            case OWNER -> owner();
            case BREAK_GLASS ->
                scope.glass().open().isEmpty()
                        ? Optional.empty()
                        : colleague()
                                .map(own ->
                                        ScopeTerm.all(child(scope.glass().open().keySet()), own));
            case COLLEAGUE -> colleague();
            case AUTHOR, GUARDIAN -> Optional.empty();
        };
    }

    private Optional<ScopeTerm> groupStaff() {
        List<ScopeTerm> ways = new ArrayList<>();
        children(scope.children()).ifPresent(ways::add);
        if (!scope.groups().isEmpty()) {
            ways.add(ScopeTerm.all(noChild(), keys("group_key", scope.groups())));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(ScopeTerm.any(ways));
    }

    /** records about these children by the own controller, or across controllers by consent */
    private Optional<ScopeTerm> children(Set<ChildRef> children) {
        Set<ChildRef> shared = new HashSet<>(scope.shared());
        shared.retainAll(children);
        List<ScopeTerm> ways = new ArrayList<>();
        if (!children.isEmpty() && !scope.controllers().isEmpty()) {
            ways.add(ScopeTerm.all(child(children), ownController));
        }
        if (!shared.isEmpty()) {
            ways.add(child(shared));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(ScopeTerm.any(ways));
    }

    private Optional<ScopeTerm> caseCoach() {
        if (scope.coached().isEmpty()) {
            return Optional.empty();
        }
        List<ScopeTerm> known = new ArrayList<>();
        if (!scope.named().isEmpty()) {
            known.add(child(scope.named()));
        }
        if (!scope.controllers().isEmpty()) {
            known.add(ownController);
        }
        List<ScopeTerm> ways = new ArrayList<>();
        ways.add(noChild());
        if (!known.isEmpty() && !scope.coached().named().isEmpty()) {
            ways.add(ScopeTerm.all(keys("group_key", scope.coached().named()), ScopeTerm.any(known)));
        }
        return Optional.of(ScopeTerm.all(
                new ScopeTerm(t + "case_id is not null", List.of()),
                keys("group_key", scope.coached().all()),
                ScopeTerm.any(ways)));
    }

    /** records of the groups, and those about their children where the assignment goes so far */
    private Optional<ScopeTerm> coach() {
        if (scope.coached().isEmpty()) {
            return Optional.empty();
        }
        Set<GroupRef> children = scope.coached().children();
        ScopeTerm about =
                children.isEmpty() ? noChild() : ScopeTerm.any(List.of(noChild(), keys("group_key", children)));
        return Optional.of(ScopeTerm.all(keys("group_key", scope.coached().all()), about));
    }

    private ScopeTerm noChild() {
        return only != null ? ScopeTerm.NOTHING : new ScopeTerm(t + "child_key is null", List.of());
    }

    /** rows about one of these children */
    private ScopeTerm child(Set<ChildRef> children) {
        if (only != null) {
            return children.contains(only) ? ScopeTerm.EVERYTHING : ScopeTerm.NOTHING;
        }
        return keys("child_key", children);
    }

    private Optional<ScopeTerm> places(Set<Place> places) {
        return places.isEmpty() ? Optional.empty() : Optional.of(place(places));
    }

    private ScopeTerm place(Set<Place> places) {
        return place(PlaceKeys.of(places));
    }

    /** location first, for the index; then location and work form together. The rows of one child need no index of places. */
    private ScopeTerm place(PlaceKeys places) {
        String both = t + "work_form || ' ' || " + t + "location_key = any(?)";
        return only != null
                ? new ScopeTerm("(" + both + ")", List.<String[]>of(places.pairs()))
                : new ScopeTerm(
                        "(" + t + "location_key = any(?) and " + both + ")",
                        List.of(places.locations(), places.pairs()));
    }

    private ScopeTerm keys(String column, Collection<? extends HostKey> keys) {
        return new ScopeTerm(t + column + " = any(?)", List.<String[]>of(texts(keys)));
    }

    private static String[] texts(Collection<? extends HostKey> keys) {
        return keys.stream().map(HostKey::key).toArray(String[]::new);
    }
}
