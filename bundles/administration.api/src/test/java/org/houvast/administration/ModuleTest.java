package org.houvast.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModuleTest {
    @ParameterizedTest
    @EnumSource(Module.class)
    void isFoundByItsCode(Module module) {
        assertThat(Module.ofCode(module.code())).contains(module);
    }

    @Test
    void knowsNoOtherCode() {
        assertThat(Module.ofCode("OBSERVATION")).isEmpty();
    }

    @Test
    void standsInAChain() {
        assertThat(Module.OBSERVATION.needs()).isEmpty();
        assertThat(Module.COACHING.needs()).contains(Module.OBSERVATION);
        assertThat(Module.STEPPLAN.needs()).contains(Module.COACHING);
        assertThat(Module.OBSERVATION.neededBy()).containsExactly(Module.COACHING);
        assertThat(Module.STEPPLAN.neededBy()).isEmpty();
    }
}
