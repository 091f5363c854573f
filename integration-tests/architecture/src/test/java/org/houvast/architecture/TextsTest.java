package org.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.commons.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final ProblemType TYPE =
            new ProblemType(TextsTest.class, "fixture:wrong", ProblemType.Category.INVALID);

    private static final Map<String, Texts> TEXTS = Bundle.all().stream()
            .flatMap(bundle -> bundle.texts().entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** every kind of problem that a bundle declares, by the field that holds it */
    static Stream<JavaField> problemTypes() {
        return OurClasses.imported().stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(ProblemType.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC));
    }

    @ParameterizedTest
    @MethodSource("org.houvast.architecture.Bundle#all")
    void everyTextIsThereInDutchAndEnglish(Bundle bundle) {
        assertThat(Texts.outOfStep(bundle.texts())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("problemTypes")
    void everyKindOfProblemHasItsTexts(JavaField field) throws ReflectiveOperationException {
        Field declared = field.reflect();
        declared.setAccessible(true);
        ProblemType type = (ProblemType) declared.get(null);

        assertThat(Texts.missing(type, TEXTS)).isEmpty();
    }

    @Test
    void catchesALanguageThatIsBehind() {
        Map<String, Texts> files = Map.of(
                "org/houvast/x/problems.properties", new Texts(Map.of("a.title", "A", "a.detail", "A is wrong")),
                "org/houvast/x/problems_nl.properties", new Texts(Map.of("a.title", "A", "b.title", " ")),
                "org/houvast/x/labels.properties", new Texts(Map.of("c", "C")),
                "org/houvast/x/steps_en.properties", new Texts(Map.of("d", "the child''s")),
                "org/houvast/x/steps_nl.properties", new Texts(Map.of("d", "D", "e", "E")));

        assertThat(Texts.outOfStep(files))
                .containsExactlyInAnyOrder(
                        "org/houvast/x/problems_nl.properties: no a.detail",
                        "org/houvast/x/problems.properties: no b.title",
                        "org/houvast/x/problems_nl.properties: b.title is empty",
                        "org/houvast/x/steps_en.properties: no e",
                        "org/houvast/x/steps_en.properties: d has two apostrophes",
                        "org/houvast/x/labels.properties without org/houvast/x/labels_nl.properties");
    }

    @Test
    void catchesAKindOfProblemWithoutTexts() {
        String path = "org/houvast/architecture/problems.properties";

        assertThat(Texts.missing(TYPE, Map.of()))
                .containsExactly(path + ": no fixture.wrong.title", path + ": no fixture.wrong.detail");
        assertThat(Texts.missing(TYPE, Map.of(path, new Texts(Map.of("fixture.wrong.title", "Wrong")))))
                .containsExactly(path + ": no fixture.wrong.detail");
        ProblemType hidden = new ProblemType(TextsTest.class, "fixture:hidden", ProblemType.Category.NOT_FOUND);
        assertThat(Texts.missing(hidden, Map.of())).isEmpty();
    }
}
