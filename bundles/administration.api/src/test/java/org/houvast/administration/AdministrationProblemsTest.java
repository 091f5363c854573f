package org.houvast.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.commons.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdministrationProblemsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "nl"})
    void hasTitleAndDetailOfEveryProblemAndNoTextTooMany(String language) {
        Set<String> expected = new TreeSet<>();
        for (Field field : AdministrationProblems.class.getFields()) {
            ProblemType type = value(field);
            expected.add(type.textKey() + ".title");
            expected.add(type.textKey() + ".detail");
        }

        assertThat(texts(language).keySet().stream().filter(k -> !k.endsWith(".help")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void namesTheSameHelpersInBothLanguages() {
        assertThat(texts("nl").keySet())
                .containsExactlyInAnyOrderElementsOf(texts("").keySet());
    }

    @Test
    void declaresProblemsOnlyAsConstants() {
        assertThat(Arrays.stream(AdministrationProblems.class.getFields()))
                .isNotEmpty()
                .allMatch(f -> Modifier.isStatic(f.getModifiers()) && Modifier.isFinal(f.getModifiers()));
    }

    private static ProblemType value(Field field) {
        try {
            return (ProblemType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "org.houvast.administration.problems",
                language.isEmpty() ? Locale.ROOT : Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
