package org.houvast.administration.internal.sheet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;

/** Which actions of the access policy show and change which kind of record: module, record and verb stand in the code of an action. */
final class RecordActions {
    /** what an action calls a record, where that is not its kind */
    private static final Map<String, Set<String>> CALLED = Map.ofEntries(
            Map.entry("cooperation-agreement", Set.of("agreement")),
            Map.entry("coach-assignment", Set.of("assignment")),
            Map.entry("coaching-application", Set.of("application")),
            Map.entry("coaching-moment", Set.of("moment", "calendar")),
            Map.entry("moment-series", Set.of("series")),
            Map.entry("policy-time", Set.of("hours")),
            Map.entry("case-guest", Set.of("guest")),
            Map.entry("competence-measurement", Set.of("measurement")),
            Map.entry("closing-answer", Set.of("success-evaluation", "trust-pulse")),
            Map.entry("module-activation", Set.of("module")),
            Map.entry("observation", Set.of("observation", "draft", "pattern")),
            Map.entry("observation-kind", Set.of("kind")),
            Map.entry("observation-request", Set.of("request")),
            Map.entry("parent-contact", Set.of("contact")),
            Map.entry("parent-notice", Set.of("notice")),
            Map.entry("parent-wish", Set.of("wish", "own-wish")),
            Map.entry("share", Set.of("share", "own-share")),
            Map.entry("plan-template", Set.of("template")),
            Map.entry("step-plan", Set.of("plan", "step")),
            Map.entry("child-discussion", Set.of("discussion", "discussion-item")),
            Map.entry("follow-up", Set.of("discussion-item")),
            Map.entry("handover", Set.of("handover", "received-handover")));

    /** verbs of actions that show counts and averages, and no record */
    private static final Set<String> FIGURES = Set.of("count", "picture", "team");

    private final List<Action> actions;

    RecordActions(Collection<Action> actions) {
        this.actions = List.copyOf(actions);
    }

    /** the relations that carry showing such a record; of nobody when no action shows it */
    Set<Relation> readers(KeptRecord record) {
        return relations(record, a -> !a.changes() && !showsFigures(a));
    }

    /** the relations that carry showing counts and averages of such records */
    Set<Relation> counters(KeptRecord record) {
        return relations(record, RecordActions::showsFigures);
    }

    /** the relations that carry making or changing one */
    Set<Relation> writers(KeptRecord record) {
        return relations(record, Action::changes);
    }

    /** whether the action shows counts and averages, and no record */
    static boolean showsFigures(Action action) {
        return !action.changes()
                && FIGURES.contains(action.code().substring(action.code().lastIndexOf('.') + 1));
    }

    private Set<Relation> relations(KeptRecord record, Predicate<Action> wanted) {
        Set<String> called = CALLED.getOrDefault(record.name(), Set.of(record.name()));
        Set<Relation> found = EnumSet.noneOf(Relation.class);
        for (Action action : actions) {
            String[] code = action.code().split("\\.", 3);
            if (code.length == 3
                    && code[0].equals(record.whole().module())
                    && called.contains(code[1])
                    && wanted.test(action)) {
                found.addAll(action.relations());
            }
        }
        return found;
    }
}
