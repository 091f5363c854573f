package org.houvast.privacy.internal.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.HostKey;
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
    private static final Term NOTHING = new Term("1 = 0", List.of());
    private static final Term EVERYTHING = new Term("1 = 1", List.of());

    /** A piece of SQL with what fills its question marks. What is known here is not asked of the database. */
    private record Term(String sql, List<String[]> parameters) {
        static Term any(List<Term> terms) {
            return join(terms, " or ", EVERYTHING, NOTHING);
        }

        static Term all(Term... terms) {
            return join(Arrays.asList(terms), " and ", NOTHING, EVERYTHING);
        }

        /**
         * The terms as one.
         *
         * @param deciding the term that settles the whole
         * @param idle the term that adds nothing
         */
        private static Term join(List<Term> terms, String word, Term deciding, Term idle) {
            List<Term> open = new ArrayList<>(terms.size());
            for (Term term : terms) {
                if (term.equals(deciding)) {
                    return deciding;
                }
                if (!term.equals(idle) && !open.contains(term)) {
                    open.add(term);
                }
            }
            return open.isEmpty() ? idle : open.size() == 1 ? open.get(0) : joined(open, word);
        }

        private static Term joined(List<Term> terms, String word) {
            StringJoiner sql = new StringJoiner(word, "(", ")");
            List<String[]> parameters = new ArrayList<>();
            for (Term term : terms) {
                sql.add(term.sql());
                parameters.addAll(term.parameters());
            }
            return new Term(sql.toString(), parameters);
        }
    }

    private final AccessScope scope;
    private final String t;
    private final @Nullable ChildRef only;
    private final Term ownController;

    private ScopeSql(AccessScope scope, String alias, @Nullable ChildRef only) {
        this.scope = scope;
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
        return new ScopeSql(scope, alias, null).condition(action, readable);
    }

    /** the same for rows that are all about this child: each set of children is looked into here, not by the database */
    static ScopeCondition ofChild(
            Action action, AccessScope scope, @Nullable PlaceKeys readable, String alias, ChildRef child) {
        return new ScopeSql(scope, alias, child).condition(action, readable);
    }

    private ScopeCondition condition(Action action, @Nullable PlaceKeys readable) {
        Term reached = reached(action.relations());
        Term whole = readable == null ? reached : Term.all(reached, place(readable));
        return new ScopeCondition("(" + whole.sql() + ")", whole.parameters());
    }

    private Term reached(Set<Relation> relations) {
        List<Term> ways = new ArrayList<>();
        if (relations.contains(Relation.GUARDIAN)) {
            guardian().ifPresent(ways::add);
        }
        staffSide(relations).ifPresent(ways::add);
        return ways.isEmpty() ? NOTHING : Term.any(ways);
    }

    private Optional<Term> guardian() {
        return scope.guarded().isEmpty() ? Optional.empty() : Optional.of(child(scope.guarded()));
    }

    private Optional<Term> staffSide(Set<Relation> relations) {
        if (scope.staff() == null) {
            return Optional.empty();
        }
        List<Term> ways = new ArrayList<>();
        relations.stream().sorted().forEach(r -> relation(r).ifPresent(ways::add));
        if (relations.contains(Relation.AUTHOR)) {
            author(relations).ifPresent(ways::add);
        }
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        Term any = Term.any(ways);
        return Optional.of(scope.ownFamily().isEmpty() ? any : Term.all(notFamily(), any));
    }

    private Term notFamily() {
        if (only != null) {
            return scope.ownFamily().contains(only) ? NOTHING : EVERYTHING;
        }
        return new Term(
                "(" + t + "child_key is null or not " + t + "child_key = any(?))",
                List.<String[]>of(texts(scope.ownFamily())));
    }

    /**
     * The author, as long as any other relation holds that is one to what the record is about; one that carries the action by itself
     * needs no author.
     */
    private Optional<Term> author(Set<Relation> carrying) {
        List<Term> others = new ArrayList<>();
        if (!carrying.contains(Relation.GUARDIAN)) {
            guardian().ifPresent(others::add);
        }
        EnumSet<Relation> rest = EnumSet.complementOf(EnumSet.of(
                Relation.AUTHOR, Relation.OWNER, Relation.GUARDIAN, Relation.BREAK_GLASS, Relation.COLLEAGUE));
        rest.removeAll(carrying);
        rest.forEach(r -> relation(r).ifPresent(others::add));
        return others.isEmpty() || scope.staff() == null
                ? Optional.empty()
                : Optional.of(Term.all(keys("author_key", Set.of(scope.staff())), Term.any(others)));
    }

    /** records of the organisation whose children's files this person may open in an emergency */
    private Optional<Term> colleague() {
        return Optional.ofNullable(scope.glass().organisation()).map(own -> keys("controller_key", Set.of(own)));
    }

    private Optional<Term> owner() {
        return scope.staff() == null
                ? Optional.empty()
                : Optional.of(Term.all(
                        keys("author_key", Set.of(scope.staff())),
                        new Term(t + "child_key is null and " + t + "group_key is null", List.of())));
    }

    private Optional<Term> relation(Relation relation) {
        return switch (relation) {
            case GROUP_STAFF -> groupStaff();
            case MENTOR -> children(scope.mentored());
            case LOCATION_MANAGER ->
                scope.managed().isEmpty() || scope.controllers().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Term.all(place(scope.managed()), ownController));
            case INTERNAL_COACH -> places(scope.supported());
            case ORG_ADMIN -> places(scope.administered());
            case DPO -> places(scope.officed());
            case COACH -> coach();
            case CASE_COACH -> caseCoach();
            case CASE_PARTICIPANT ->
                scope.cases().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Term(
                                t + "case_id = any(cast(? as uuid array))",
                                List.<String[]>of(scope.cases().stream()
                                        .map(Object::toString)
                                        .toArray(String[]::new))));
            case OWNER -> owner();
            case BREAK_GLASS ->
                scope.glass().open().isEmpty()
                        ? Optional.empty()
                        : colleague()
                                .map(own -> Term.all(child(scope.glass().open().keySet()), own));
            case COLLEAGUE -> colleague();
            case AUTHOR, GUARDIAN -> Optional.empty();
        };
    }

    private Optional<Term> groupStaff() {
        List<Term> ways = new ArrayList<>();
        children(scope.children()).ifPresent(ways::add);
        if (!scope.groups().isEmpty()) {
            ways.add(Term.all(noChild(), keys("group_key", scope.groups())));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(Term.any(ways));
    }

    /** records about these children by the own controller, or across controllers by consent */
    private Optional<Term> children(Set<ChildRef> children) {
        Set<ChildRef> shared = new HashSet<>(scope.shared());
        shared.retainAll(children);
        List<Term> ways = new ArrayList<>();
        if (!children.isEmpty() && !scope.controllers().isEmpty()) {
            ways.add(Term.all(child(children), ownController));
        }
        if (!shared.isEmpty()) {
            ways.add(child(shared));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(Term.any(ways));
    }

    private Optional<Term> caseCoach() {
        if (scope.coached().isEmpty()) {
            return Optional.empty();
        }
        List<Term> known = new ArrayList<>();
        if (!scope.named().isEmpty()) {
            known.add(child(scope.named()));
        }
        if (!scope.controllers().isEmpty()) {
            known.add(ownController);
        }
        List<Term> ways = new ArrayList<>();
        ways.add(noChild());
        if (!known.isEmpty() && !scope.coached().named().isEmpty()) {
            ways.add(Term.all(keys("group_key", scope.coached().named()), Term.any(known)));
        }
        return Optional.of(Term.all(
                new Term(t + "case_id is not null", List.of()),
                keys("group_key", scope.coached().all()),
                Term.any(ways)));
    }

    /** records of the groups, and those about their children where the assignment goes so far */
    private Optional<Term> coach() {
        if (scope.coached().isEmpty()) {
            return Optional.empty();
        }
        Set<GroupRef> children = scope.coached().children();
        Term about = children.isEmpty() ? noChild() : Term.any(List.of(noChild(), keys("group_key", children)));
        return Optional.of(Term.all(keys("group_key", scope.coached().all()), about));
    }

    private Term noChild() {
        return only != null ? NOTHING : new Term(t + "child_key is null", List.of());
    }

    /** rows about one of these children */
    private Term child(Set<ChildRef> children) {
        if (only != null) {
            return children.contains(only) ? EVERYTHING : NOTHING;
        }
        return keys("child_key", children);
    }

    private Optional<Term> places(Set<Place> places) {
        return places.isEmpty() ? Optional.empty() : Optional.of(place(places));
    }

    private Term place(Set<Place> places) {
        return place(PlaceKeys.of(places));
    }

    /** location first, for the index; then location and work form together. The rows of one child need no index of places. */
    private Term place(PlaceKeys places) {
        String both = t + "work_form || ' ' || " + t + "location_key = any(?)";
        return only != null
                ? new Term("(" + both + ")", List.<String[]>of(places.pairs()))
                : new Term(
                        "(" + t + "location_key = any(?) and " + both + ")",
                        List.of(places.locations(), places.pairs()));
    }

    private Term keys(String column, Collection<? extends HostKey> keys) {
        return new Term(t + column + " = any(?)", List.<String[]>of(texts(keys)));
    }

    private static String[] texts(Collection<? extends HostKey> keys) {
        return keys.stream().map(HostKey::key).toArray(String[]::new);
    }
}
