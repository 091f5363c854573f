package org.houvast.stepplan.internal.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.coaching.Outcome;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.commons.Refusal;
import org.houvast.commons.Role;
import org.houvast.stepplan.ParentPart;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.TemplateFile;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.TemplateText;
import org.houvast.stepplan.Term;
import org.houvast.stepplan.internal.Terms;
import org.jspecify.annotations.Nullable;

/** What a template has to be: well formed always, complete when it is submitted and published. */
final class TemplateRules {
    private static final Set<Role> DOERS =
            EnumSet.of(Role.STAFF, Role.TEACHER, Role.INTERNAL_COACH, Role.COACH, Role.MANAGER);

    private TemplateRules() {}

    /**
     * Returns the text when it is well formed.
     *
     * @throws Problem {@link StepPlanProblems#TEMPLATE_INVALID}
     */
    static TemplateText checked(TemplateText text) {
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < text.steps().size(); i++) {
            step(text.steps().get(i), i, flaws);
        }
        if (!flaws.isEmpty()) {
            throw Problem.flawed(StepPlanProblems.TEMPLATE_INVALID, flaws);
        }
        return text;
    }

    /** goes on when it can be a key; @throws Problem {@link StepPlanProblems#TEMPLATE_INVALID} */
    static void checkKey(String key) {
        if (!isKey(key)) {
            throw Problem.flawed(StepPlanProblems.TEMPLATE_INVALID, List.of(Flaw.of("/key", "key")));
        }
    }

    private static boolean isKey(String key) {
        return key.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    /** goes on when it is a file that can be imported; @throws Problem {@link StepPlanProblems#TEMPLATE_INVALID} */
    static void check(TemplateFile file) {
        List<Flaw> flaws = new ArrayList<>();
        if (!file.format().equals(TemplateFile.FORMAT)) {
            flaws.add(Flaw.of("/format", "format", TemplateFile.FORMAT));
        }
        if (!isKey(file.key())) {
            flaws.add(Flaw.of("/key", "key"));
        }
        if (file.version() < 1 || file.version() > TemplateFile.MOST_VERSIONS) {
            flaws.add(Flaw.of("/version", "version", TemplateFile.MOST_VERSIONS));
        }
        for (int i = 0; i < file.steps().size(); i++) {
            step(file.steps().get(i), i, flaws);
        }
        if (!flaws.isEmpty()) {
            throw Problem.flawed(StepPlanProblems.TEMPLATE_INVALID, flaws);
        }
    }

    private static void step(TemplateStep step, int index, List<Flaw> flaws) {
        String pointer = "/steps/" + index;
        if (step.no() != index + 1) {
            flaws.add(Flaw.of(pointer + "/no", "number"));
        }
        doer(step.responsibleRole(), pointer + "/responsibleRole", flaws);
        term(step.latest(), pointer + "/latest", flaws);
        if (step.onlyFor() != null && step.onlyFor() != Outcome.SPECIFIC_APPROACH) {
            flaws.add(Flaw.of(pointer + "/onlyFor", "only-for"));
        }
        ParentPart parent = step.parent();
        if (parent != null) {
            doer(parent.who(), pointer + "/parent/who", flaws);
            term(parent.latest(), pointer + "/parent/latest", flaws);
        }
    }

    private static void doer(@Nullable Role role, String pointer, List<Flaw> flaws) {
        if (role != null && !DOERS.contains(role)) {
            flaws.add(Flaw.of(pointer, "doer"));
        }
    }

    private static void term(@Nullable Term term, String pointer, List<Flaw> flaws) {
        Terms.flaw(pointer, term).ifPresent(flaws::add);
    }

    /** what is missing before it can be submitted or published (domain 4.2, publish guard); the first thing that is */
    static Optional<Refusal> missing(TemplateText text) {
        if (text.steps().isEmpty()) {
            return missing(0, "steps");
        }
        for (TemplateStep step : text.steps()) {
            String code = missing(step);
            if (code != null) {
                return missing(step.no(), code);
            }
        }
        if (blank(text.source())) {
            return missing(0, "source");
        }
        return blank(text.licence()) ? missing(0, "licence") : Optional.empty();
    }

    private static @Nullable String missing(TemplateStep step) {
        ParentPart parent = step.parent();
        if (step.responsibleRole() == null) {
            return "responsible-role";
        }
        if (parent == null || parent.mode() == null) {
            return "parent-mode";
        }
        if (!parent.mode().involves() && blank(parent.reasonWhenNone())) {
            return "parent-reason";
        }
        return parent.latest() == null ? "parent-latest" : null;
    }

    private static Optional<Refusal> missing(int no, String code) {
        return Optional.of(Refusal.of(StepPlanProblems.TEMPLATE_INCOMPLETE, no, code));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
