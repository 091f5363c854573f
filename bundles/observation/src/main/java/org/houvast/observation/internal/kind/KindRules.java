package org.houvast.observation.internal.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.observation.Choice;
import org.houvast.observation.DefineKind;
import org.houvast.observation.FieldPart;
import org.houvast.observation.KindField;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationProblems;
import org.jspecify.annotations.Nullable;

/** What the definition of a kind must look like; gathers every fault with its place. */
final class KindRules {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");
    private static final int FEWEST_CHOICES = 2;

    private final List<Flaw> flaws = new ArrayList<>();

    private KindRules() {}

    /**
     * Goes on only when the definition can be used.
     *
     * @throws Problem {@link ObservationProblems#KIND_INVALID}, {@link ObservationProblems#KIND_FIXED}
     */
    static void check(DefineKind command) {
        if (command.code().equals(ObservationKind.INSTRUMENT)) {
            throw Problem.of(ObservationProblems.KIND_FIXED);
        }
        KindRules rules = new KindRules();
        rules.match(CODE, command.code(), "/code", "code");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < command.fields().size(); i++) {
            KindField field = command.fields().get(i);
            String at = "/fields/" + i;
            if (!names.add(field.name())) {
                rules.flaw(at + "/name", "twice");
            }
            rules.field(field, at);
        }
        if (!rules.flaws.isEmpty()) {
            throw Problem.flawed(ObservationProblems.KIND_INVALID, rules.flaws);
        }
    }

    private void field(KindField field, String at) {
        match(NAME, field.name(), at + "/name", "name");
        if (field.isRequired() && field.part() != FieldPart.FACT) {
            flaw(at + "/required", "required");
        }
        switch (field.type()) {
            case TEXT -> {
                noLimit(field.min(), at + "/min");
                limit(field.max(), 1, FieldLimits.LONGEST_TEXT, at + "/max");
            }
            case NUMBER, SERIES -> {
                limit(field.min(), 0, FieldLimits.LARGEST, at + "/min");
                limit(field.max(), 0, FieldLimits.LARGEST, at + "/max");
            }
            case CHOICES -> {
                noLimit(field.min(), at + "/min");
                limit(
                        field.max(),
                        1,
                        field.choices() == null ? 1 : field.choices().size(),
                        at + "/max");
            }
            case CHOICE, YES_NO, DATE -> {
                noLimit(field.min(), at + "/min");
                noLimit(field.max(), at + "/max");
            }
            case TIME -> flaw(at + "/type", "type");
        }
        if (field.min() != null && field.max() != null && field.min() > field.max()) {
            flaw(at + "/min", "upside-down");
        }
        choices(field, at + "/choices");
    }

    private void choices(KindField field, String at) {
        List<Choice> choices = field.choices();
        boolean chosen =
                switch (field.type()) {
                    case CHOICE, CHOICES -> true;
                    case TEXT, NUMBER, YES_NO, SERIES, DATE, TIME -> false;
                };
        if (!chosen) {
            if (choices != null) {
                flaw(at, "no-choices");
            }
            return;
        }
        if (choices == null || choices.size() < FEWEST_CHOICES) {
            flaw(at, "choices");
            return;
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            String code = choices.get(i).code();
            match(CODE, code, at + "/" + i + "/code", "code");
            if (!codes.add(code)) {
                flaw(at + "/" + i + "/code", "twice");
            }
        }
    }

    private void match(Pattern pattern, String text, String at, String part) {
        if (!pattern.matcher(text).matches()) {
            flaw(at, part);
        }
    }

    private void limit(@Nullable Integer value, int lowest, int highest, String at) {
        if (value != null && (value < lowest || value > highest)) {
            flaws.add(Flaw.of(at, "range", lowest, highest));
        }
    }

    private void noLimit(@Nullable Integer value, String at) {
        if (value != null) {
            flaw(at, "no-limit");
        }
    }

    private void flaw(String at, String part) {
        flaws.add(Flaw.of(at, part));
    }
}
