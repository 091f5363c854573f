package org.houvast.host.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Tests the contract itself: whoever breaks a rule is found. */
class HostContractTest {
    static Stream<Breakage> breakages() {
        return Stream.of(RecordBreakages.all(), ServiceBreakages.all(), TimeBreakages.all())
                .flatMap(s -> s);
    }

    static Stream<Arguments> numbered() {
        List<Breakage> all = breakages().toList();
        return IntStream.range(0, all.size()).mapToObj(i -> Arguments.of(all.get(i), i));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbered")
    void findsTheBrokenRule(Breakage breakage, int number) {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(BrokenHostCase.class, breakage.test()))
                .configurationParameter(BrokenHostCase.NUMBER, String.valueOf(number))
                .execute()
                .testEvents();
        tests.assertStatistics(statistics -> statistics.started(1).failed(1));
    }

    @Test
    void everyRuleIsBrokenByOneHostAtLeast() {
        Set<String> rules = Stream.of(HostContract.class.getMethods())
                .filter(m -> m.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
        Set<String> broken = breakages().map(Breakage::test).collect(Collectors.toSet());
        assertThat(broken).isEqualTo(rules);
    }
}
