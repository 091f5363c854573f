package org.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule catches the fixture that breaks it. */
class RulesTest {
    private static final JavaClasses FIXTURES = new ClassFileImporter()
            .importPackages(
                    "org.houvast.fixture", "org.houvast.persistence.fixture", "org.houvast.coaching.internal.fixture");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Rules.RESOURCES_DO_NOT_REACH_THE_DATABASE, "java.sql.Connection"),
                Arguments.of(Rules.RESOURCES_OF_MODULES_DO_NOT_REACH_PERSISTENCE, "persistence.fixture.Database"),
                Arguments.of(Rules.CONTRACTS_NAME_NO_LIBRARY, "fixture.unmarked.QuestionHelper"),
                Arguments.of(Rules.REFERENCES_THAT_CHANGE_STAND_ALONE, "fixture.Questions holds more"),
                Arguments.of(Rules.ENTITIES_ARE_PACKAGE_PRIVATE, "fixture.Question"),
                Arguments.of(Rules.FIELDS_OF_ENTITIES_ARE_PRIVATE, "fixture.Question.id"),
                Arguments.of(Rules.PACKAGES_ARE_NULL_MARKED, "org.houvast.fixture.unmarked"),
                Arguments.of(Rules.NAMES_SAY_WHAT_A_CLASS_IS, "QuestionHelper"),
                Arguments.of(Rules.NOTHING_IS_PRINTED, "QuestionHelper.print(jakarta.ws.rs.core.Response)"),
                Arguments.of(
                        Rules.internalsStayInside(type -> type.getPackageName()),
                        "coaching.internal.fixture.Question"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesWhatBreaksIt(ArchRule rule, String culprit) {
        assertThat(rule.evaluate(FIXTURES).getFailureReport().getDetails())
                .isNotEmpty()
                .allMatch(detail -> detail.contains(culprit));
    }

    @Test
    void catchesEveryWayToReadTheTimeOfTheMachine() {
        assertThat(Rules.TIME_COMES_FROM_A_CLOCK
                        .evaluate(FIXTURES)
                        .getFailureReport()
                        .getDetails())
                .extracting(detail -> detail.replaceAll(".*Deadline\\.(\\w+)\\(.*calls.*", "$1"))
                .containsExactlyInAnyOrder("instant", "today", "millis", "date", "clock");
    }

    @Test
    void catchesAnArrowThatPointsBack() {
        assertThat(Rules.arrowsRunOneWay()
                        .flatMap(rule -> rule.evaluate(FIXTURES).getFailureReport().getDetails().stream()))
                .isNotEmpty()
                .allMatch(detail -> detail.contains("persistence.fixture.Database"));
    }
}
