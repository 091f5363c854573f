package org.houvast.stepplan.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.houvast.coaching.Outcome;
import org.houvast.commons.Language;
import org.houvast.commons.Role;
import org.houvast.commons.Subject;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.ParentPart;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.TemplateText;
import org.houvast.stepplan.Term;

/**
 * A template in a properties file of this package: the fields of the template by name, those of a step behind its number, actions
 * separated by {@code |}, a term as {@code <from> <working days or period>}.
 *
 * @param name what it is called by
 * @param text what it says
 */
record StarterText(TemplateEntity.Name name, TemplateText text) {
    static StarterText read(String resource) {
        Properties properties = new Properties();
        try (InputStream stream = StarterText.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no such template in this bundle: " + resource);
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StarterText(
                new TemplateEntity.Name(
                        need(properties, "key"),
                        Integer.parseInt(need(properties, "version")),
                        Language.valueOf(need(properties, "language"))),
                new TemplateText(
                        need(properties, "title"),
                        properties.getProperty("purpose"),
                        Subject.Type.valueOf(need(properties, "subjectType")),
                        List.of(),
                        steps(properties),
                        properties.getProperty("source"),
                        properties.getProperty("licence")));
    }

    private static List<TemplateStep> steps(Properties properties) {
        List<TemplateStep> steps = new ArrayList<>();
        for (int no = 1; properties.containsKey(no + ".title"); no++) {
            steps.add(step(properties, no));
        }
        return steps;
    }

    private static TemplateStep step(Properties properties, int no) {
        String onlyFor = properties.getProperty(no + ".onlyFor");
        return new TemplateStep(
                no,
                need(properties, no + ".title"),
                properties.getProperty(no + ".goal"),
                List.of(need(properties, no + ".actions").split("\\|")),
                Role.valueOf(need(properties, no + ".role")),
                term(need(properties, no + ".latest")),
                new ParentPart(
                        ParentMode.valueOf(need(properties, no + ".parent.mode")),
                        Role.valueOf(need(properties, no + ".parent.who")),
                        term(need(properties, no + ".parent.latest")),
                        properties.getProperty(no + ".parent.text"),
                        properties.getProperty(no + ".parent.reason")),
                properties.getProperty(no + ".evidence"),
                onlyFor == null ? null : Outcome.valueOf(onlyFor));
    }

    private static Term term(String text) {
        String[] parts = text.split(" ", 2);
        Term.From from = Term.From.valueOf(parts[0]);
        return parts[1].startsWith("P")
                ? new Term(from, null, parts[1])
                : new Term(from, Integer.valueOf(parts[1]), null);
    }

    private static String need(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("a shipped template lacks " + name);
        }
        return value;
    }
}
