package org.houvast.stepplan.internal.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.QuestionSummary;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Subjects;
import org.houvast.stepplan.AgendaEntry;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.CaseBook;
import org.houvast.stepplan.internal.CaseSubjects;
import org.houvast.stepplan.internal.DiscussionAccess;
import org.houvast.stepplan.internal.Rule;
import org.houvast.stepplan.internal.Workbench;
import org.jspecify.annotations.Nullable;

/** Finds out whom the entries of an agenda are about, and whether they fit on it. */
final class Agenda {
    private static final String TYPE = "discussion-item";

    private final Workbench bench;
    private final CaseBook cases;
    private final CaseSubjects caseSubjects;

    Agenda(Workbench bench, CaseBook cases) {
        this.bench = bench;
        this.cases = cases;
        this.caseSubjects = new CaseSubjects(bench.subjects());
    }

    /** An entry with its question as the actor reads it, and the child behind an alias. */
    record Asked(AgendaEntry entry, @Nullable QuestionSummary question, @Nullable Subject about) {}

    /**
     * The questions of these entries, to be read before a change begins.
     *
     * @throws Problem {@link StepPlanProblems#AGENDA_INVALID}, {@link StepPlanProblems#CASE_NOT_OPEN}
     */
    List<Asked> asked(Actor actor, List<AgendaEntry> entries) {
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if ((entries.get(i).questionId() == null) == (entries.get(i).subject() == null)) {
                flaws.add(Flaw.of("/agenda/" + i, "one-of"));
            }
        }
        check(flaws);
        Map<QuestionId, QuestionSummary> questions = questions(actor, entries);
        Map<UUID, ChildRef> children = bench.aliases().children(underAlias(questions.values()));
        return entries.stream()
                .map(e -> new Asked(e, questions.get(e.questionId()), about(e, questions, children)))
                .toList();
    }

    private Map<QuestionId, QuestionSummary> questions(Actor actor, List<AgendaEntry> entries) {
        Set<QuestionId> wanted = entries.stream()
                .map(AgendaEntry::questionId)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<QuestionId, QuestionSummary> questions = new HashMap<>();
        if (!wanted.isEmpty()) {
            cases.questions().all(actor, wanted).forEach(q -> questions.put(q.id(), q));
        }
        // what is not there for the actor is refused, and written down, as anywhere else
        wanted.stream().filter(id -> !questions.containsKey(id)).forEach(id -> cases.questions()
                .get(actor, id));
        if (!questions.values().stream().allMatch(Agenda::isOpen)) {
            throw Problem.of(StepPlanProblems.CASE_NOT_OPEN);
        }
        return questions;
    }

    private static boolean isOpen(QuestionSummary question) {
        return question.state() != QuestionState.DRAFT
                && question.state() != QuestionState.CLOSED
                && question.state() != QuestionState.WITHDRAWN;
    }

    private static Set<UUID> underAlias(Collection<QuestionSummary> questions) {
        return questions.stream()
                .filter(q -> q.subject().alias() != null)
                .map(q -> q.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Subject about(
            AgendaEntry entry, Map<QuestionId, QuestionSummary> questions, Map<UUID, ChildRef> children) {
        QuestionSummary question = questions.get(entry.questionId());
        if (question == null) {
            return entry.subject();
        }
        ChildRef child = children.get(question.id().value());
        return child == null ? question.subject() : Subject.of(child);
    }

    /**
     * The rows for these entries, after permission was asked for each of them.
     *
     * @param there what is on the agenda already
     * @throws Problem {@link StepPlanProblems#AGENDA_INVALID}
     */
    List<AgendaColumns> rows(
            Actor actor, Change change, Target discussion, List<AgendaColumns> there, List<Asked> entries) {
        List<AgendaColumns> rows = new ArrayList<>();
        List<AgendaColumns> all = new ArrayList<>(there);
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Asked entry = entries.get(i);
            Target about = permitted(actor, change, entry, discussion.group());
            AgendaColumns row =
                    AgendaColumns.of(AccessColumns.of(about), entry.entry().topic());
            flaw(about.place(), discussion.place(), all, row, "/agenda/" + i).ifPresent(flaws::add);
            rows.add(row);
            all.add(row);
        }
        check(flaws);
        return rows;
    }

    private Target permitted(Actor actor, Change change, Asked entry, @Nullable GroupRef group) {
        Subjects.Resolved resolved = resolve(actor, entry, group);
        change.permit(DiscussionAccess.itemWork(resolved.target()), resolved.target());
        Rule.check(resolved.refusal());
        return resolved.target();
    }

    private Subjects.Resolved resolve(Actor actor, Asked entry, @Nullable GroupRef group) {
        Subject subject = entry.about();
        if (subject == null) {
            throw Problem.of(StepPlanProblems.AGENDA_INVALID);
        }
        if (entry.question() != null) {
            return caseSubjects.of(
                    actor,
                    TYPE,
                    entry.question().id(),
                    subject,
                    entry.question().group());
        }
        Subjects.Resolved alone = bench.subjects().resolve(actor, TYPE, subject, null, null);
        boolean several = alone.refusal()
                .filter(r -> r.type().equals(PrivacyProblems.GROUP_NEEDED))
                .isPresent();
        return several ? bench.subjects().resolve(actor, TYPE, subject, group, null) : alone;
    }

    private static Optional<Flaw> flaw(
            Place own, Place discussion, List<AgendaColumns> all, AgendaColumns row, String pointer) {
        if (!own.equals(discussion)) {
            return Optional.of(Flaw.of(pointer, "elsewhere"));
        }
        return all.stream().anyMatch(row::isSame) ? Optional.of(Flaw.of(pointer, "twice")) : Optional.empty();
    }

    private static void check(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw Problem.flawed(StepPlanProblems.AGENDA_INVALID, flaws);
        }
    }
}
