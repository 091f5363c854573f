package org.houvast.shell.internal;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.apache.karaf.shell.support.CommandException;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.jspecify.annotations.Nullable;

/** What all commands share: one clear sentence when something is refused or not there, instead of a stack trace. */
final class Console {
    @FunctionalInterface
    interface Work {
        void run() throws CommandException;
    }

    private Console() {}

    /** the service, which is not there while the database or the host's records are not */
    static <T> T present(@Nullable T service) throws CommandException {
        if (service == null) {
            throw new CommandException("Houvast does not serve now; houvast:health tells what is missing.");
        }
        return service;
    }

    static void run(Work work) throws CommandException {
        try {
            work.run();
        } catch (Problem problem) {
            throw new CommandException(sentence(problem));
        } catch (IllegalArgumentException wrongArgument) {
            throw new CommandException(wrongArgument.getMessage());
        }
    }

    static @Nullable LocalDate date(@Nullable String text) throws CommandException {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandException("A day is written as 2026-09-01.");
        }
    }

    static String sentence(Problem problem) {
        StringBuilder sentence =
                new StringBuilder(text(problem.type(), problem.arguments().toArray()));
        for (Problem.Violation violation : problem.violations()) {
            sentence.append(" [")
                    .append(violation.pointer())
                    .append(": ")
                    .append(violation.message())
                    .append(']');
        }
        return sentence.append(" (").append(problem.type()).append(')').toString();
    }

    private static String text(ProblemType type, Object[] arguments) {
        try {
            ResourceBundle texts = ResourceBundle.getBundle(
                    type.owner().getPackageName() + ".problems",
                    Locale.ROOT,
                    type.owner().getClassLoader());
            String pattern = texts.getString(type.textKey() + ".detail");
            return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
        } catch (MissingResourceException e) {
            return "Refused.";
        }
    }
}
