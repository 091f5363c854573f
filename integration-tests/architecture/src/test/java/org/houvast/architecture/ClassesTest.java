package org.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassesTest {
    private static final JavaClasses CLASSES = OurClasses.imported();

    static Stream<ArchRule> rules() {
        return Stream.concat(
                Stream.of(
                        Rules.RESOURCES_DO_NOT_REACH_THE_DATABASE,
                        Rules.RESOURCES_OF_MODULES_DO_NOT_REACH_PERSISTENCE,
                        Rules.CONTRACTS_NAME_NO_LIBRARY,
                        Rules.REFERENCES_THAT_CHANGE_STAND_ALONE,
                        Rules.TIME_COMES_FROM_A_CLOCK,
                        Rules.ENTITIES_ARE_PACKAGE_PRIVATE,
                        Rules.FIELDS_OF_ENTITIES_ARE_PRIVATE,
                        Rules.PACKAGES_ARE_NULL_MARKED,
                        Rules.NAMES_SAY_WHAT_A_CLASS_IS,
                        Rules.NOTHING_IS_PRINTED,
                        Rules.internalsStayInside(OurClasses::bundleOf)),
                Rules.arrowsRunOneWay());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void allBundlesKeepTo(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void looksAtEveryBundle() {
        assertThat(Bundle.all()).extracting(Bundle::name).contains("org.houvast.commons", "org.houvast.host.spi");
        assertThat(CLASSES).hasSizeGreaterThan(50);
    }
}
