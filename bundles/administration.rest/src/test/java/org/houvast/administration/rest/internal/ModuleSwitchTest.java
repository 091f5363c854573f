package org.houvast.administration.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ModuleSwitchTest {
    @Test
    void acceptsOpenWorkOnlyWhenItSaysSo() {
        assertThat(new ModuleSwitch(ModuleSwitch.Action.STOP, null, "end", null).acceptsOpen())
                .isFalse();
        assertThat(new ModuleSwitch(ModuleSwitch.Action.STOP, null, "end", true).acceptsOpen())
                .isTrue();
    }

    @Test
    void doesNotTakeADayForAnythingButABeginning() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        assertThat(new ModuleSwitch(ModuleSwitch.Action.ENABLE, day, "start", null).from())
                .isEqualTo(day);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModuleSwitch(ModuleSwitch.Action.STOP, day, "end", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModuleSwitch(ModuleSwitch.Action.ENABLE, null, "start", true));
    }
}
