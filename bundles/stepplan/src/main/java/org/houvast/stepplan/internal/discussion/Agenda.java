package org.houvast.stepplan.internal.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionState;
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

    /** An entry with its question as the actor reads it. */
    record Asked(AgendaEntry entry, @Nullable Question question) {}

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
        return entries.stream().map(e -> new Asked(e, question(actor, e))).toList();
    }

    private @Nullable Question question(Actor actor, AgendaEntry entry) {
        if (entry.questionId() == null) {
            return null;
        }
        Question question = cases.questions().get(actor, entry.questionId());
        boolean open = question.state() != QuestionState.DRAFT
                && question.state() != QuestionState.CLOSED
                && question.state() != QuestionState.WITHDRAWN;
        if (!open) {
            throw Problem.of(StepPlanProblems.CASE_NOT_OPEN);
        }
        return question;
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
        if (entry.question() != null) {
            return caseSubjects.of(actor, TYPE, entry.question());
        }
        Subject subject = entry.entry().subject();
        if (subject == null) {
            throw Problem.of(StepPlanProblems.AGENDA_INVALID);
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
