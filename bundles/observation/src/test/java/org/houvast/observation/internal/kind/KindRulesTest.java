package org.houvast.observation.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.commons.Language;
import org.houvast.commons.Limits;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Problem;
import org.houvast.commons.WorkForm;
import org.houvast.observation.Choice;
import org.houvast.observation.DefineKind;
import org.houvast.observation.FieldPart;
import org.houvast.observation.FieldType;
import org.houvast.observation.KindField;
import org.houvast.observation.Labels;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationProblems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KindRulesTest {
    private static final Labels LABEL = new Labels("hoe", "how");

    @Test
    void takesAFormWithEveryTypeOfField() {
        List<KindField> fields = List.of(
                field("a", FieldType.TEXT, null, 20, null),
                field("b", FieldType.NUMBER, 1, 9, null),
                field("c", FieldType.YES_NO, null, null, null),
                field("d", FieldType.CHOICE, null, null, choices("ONE", "TWO")),
                field("e", FieldType.CHOICES, null, 2, choices("ONE", "TWO")),
                field("f", FieldType.SERIES, 0, 5, null),
                field("g", FieldType.DATE, null, null, null));

        assertThatCode(() -> KindRules.check(kind("MEALS", fields))).doesNotThrowAnyException();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(field("A", FieldType.TEXT, null, null, null), "/fields/1/name"),
                Arguments.of(field("first", FieldType.TEXT, null, null, null), "/fields/1/name"),
                Arguments.of(field("b", FieldType.TIME, null, null, null), "/fields/1/type"),
                Arguments.of(field("b", FieldType.TEXT, 1, null, null), "/fields/1/min"),
                Arguments.of(field("b", FieldType.TEXT, null, 4001, null), "/fields/1/max"),
                Arguments.of(field("b", FieldType.NUMBER, 9, 1, null), "/fields/1/min"),
                Arguments.of(field("b", FieldType.NUMBER, -1, null, null), "/fields/1/min"),
                Arguments.of(field("b", FieldType.SERIES, null, 100_001, null), "/fields/1/max"),
                Arguments.of(field("b", FieldType.YES_NO, null, 1, null), "/fields/1/max"),
                Arguments.of(field("b", FieldType.CHOICE, null, null, null), "/fields/1/choices"),
                Arguments.of(field("b", FieldType.CHOICE, null, null, choices("ONE")), "/fields/1/choices"),
                Arguments.of(
                        field("b", FieldType.CHOICE, null, null, choices("ONE", "ONE")), "/fields/1/choices/1/code"),
                Arguments.of(
                        field("b", FieldType.CHOICE, null, null, choices("ONE", "two")), "/fields/1/choices/1/code"),
                Arguments.of(field("b", FieldType.CHOICES, null, 3, choices("ONE", "TWO")), "/fields/1/max"),
                Arguments.of(field("b", FieldType.TEXT, null, null, choices("ONE", "TWO")), "/fields/1/choices"),
                Arguments.of(
                        new KindField(
                                "b", FieldType.TEXT, FieldPart.INTERPRETATION, LABEL, null, true, null, null, null),
                        "/fields/1/required"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void saysWhereAFieldIsWrong(KindField wrong, String pointer) {
        DefineKind kind = kind("MEALS", List.of(field("first", FieldType.YES_NO, null, null, null), wrong));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> KindRules.check(kind))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(ObservationProblems.KIND_INVALID);
                    for (Language language : Language.values()) {
                        assertThat(p.violations(language))
                                .singleElement()
                                .satisfies(v -> assertThat(v.pointer()).isEqualTo(pointer))
                                .satisfies(v -> assertThat(v.message()).contains(" "));
                    }
                });
    }

    @Test
    void refusesTooManyFieldsAndAFieldWithoutLabelBeforeAnythingElse() {
        List<KindField> many = new ArrayList<>();
        for (int i = 0; i < 41; i++) {
            many.add(field("f" + i, FieldType.YES_NO, null, null, null));
        }

        assertPointer(kind("MEALS", many), "/fields");
        assertPointer(
                kind(
                        "MEALS",
                        List.of(new KindField(
                                "a",
                                FieldType.TEXT,
                                FieldPart.FACT,
                                new Labels("", "how"),
                                null,
                                null,
                                null,
                                null,
                                null))),
                "/fields/0/label/nl");
    }

    private static void assertPointer(DefineKind kind, String pointer) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Limits.checked(kind))
                .satisfies(p -> assertThat(p.violations(Language.EN))
                        .extracting(Problem.Violation::pointer)
                        .containsExactly(pointer));
    }

    @Test
    void refusesACodeInSmallLettersAndAnInstrumentOfOthers() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> KindRules.check(kind("meals", List.of())))
                .satisfies(p -> assertThat(p.type()).isEqualTo(ObservationProblems.KIND_INVALID));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> KindRules.check(kind(ObservationKind.INSTRUMENT, List.of())))
                .satisfies(p -> assertThat(p.type()).isEqualTo(ObservationProblems.KIND_FIXED));
    }

    @Test
    void shipsKindsThatKeepTheRulesForKinds() {
        for (ObservationKind kind : ShippedKinds.ALL) {
            if (!kind.code().equals(ObservationKind.INSTRUMENT)) {
                assertThatCode(() -> KindRules.check(kind(kind.code(), kind.fields())))
                        .as(kind.code())
                        .doesNotThrowAnyException();
            }
            assertThat(kind.version()).isLessThanOrEqualTo(ShippedKinds.LAST_SHIPPED);
            assertThat(kind.form()).extracting(f -> f.pointer()).doesNotHaveDuplicates();
        }
        assertThat(ShippedKinds.ALL)
                .extracting(ObservationKind::code)
                .containsExactly("FREE", "ABC", "TIME_SAMPLE", "FREQUENCY", "INTERACTION", "INSTRUMENT");
    }

    static DefineKind kind(String code, List<KindField> fields) {
        return new DefineKind(new LocationRef("loc"), WorkForm.KDV, code, LABEL, null, null, fields);
    }

    static KindField field(
            String name, FieldType type, @Nullable Integer min, @Nullable Integer max, @Nullable List<Choice> choices) {
        return new KindField(name, type, FieldPart.FACT, LABEL, null, null, min, max, choices);
    }

    static List<Choice> choices(String... codes) {
        return Stream.of(codes).map(code -> new Choice(code, LABEL)).toList();
    }
}
