package org.houvast.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.commons.ProblemType;
import org.junit.jupiter.api.Test;

/** Every problem has its texts in both languages, and no text is left over. */
class ProblemTextsTest {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static Stream<ProblemType> types() {
        return Stream.of(
                        PrivacyProblems.class,
                        ConsentProblems.class,
                        BreakGlassProblems.class,
                        RetentionProblems.class,
                        DataRequestProblems.class,
                        RestrictionProblems.class)
                .flatMap(c -> Arrays.stream(c.getFields()))
                .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == ProblemType.class)
                .map(ProblemTextsTest::value);
    }

    private static ProblemType value(Field field) {
        try {
            return (ProblemType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("org.houvast.privacy.problems", locale, NO_FALLBACK)
                .keySet();
    }

    @Test
    void hasTitleAndTextInBothLanguages() {
        Set<String> english = keys(Locale.ROOT);
        Set<String> dutch = keys(Locale.forLanguageTag("nl"));
        assertThat(dutch).isEqualTo(english);
        Set<String> expected = new HashSet<>();
        types().forEach(t -> {
            expected.add(t.textKey() + ".title");
            expected.add(t.textKey() + ".detail");
        });
        assertThat(english).containsAll(expected);
        assertThat(english).allSatisfy(k -> assertThat(expected).contains(k.replaceFirst("[.][a-z]+$", ".title")));
    }
}
