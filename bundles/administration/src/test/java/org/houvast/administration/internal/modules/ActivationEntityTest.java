package org.houvast.administration.internal.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleState;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.WorkForm;
import org.junit.jupiter.api.Test;

class ActivationEntityTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Instant NOW = Instant.parse("2026-03-27T11:00:00Z");
    private static final Place PLACE = new Place(new LocationRef("zon"), WorkForm.KDV);

    private final ActivationEntity module = new ActivationEntity(Module.OBSERVATION, PLACE, "person-a", NOW);

    @Test
    void beginsAtMidnightOfItsDayInTheZoneOfTheLocation() {
        module.enable(LocalDate.of(2026, 3, 30), AMSTERDAM, NOW);

        // the clocks went forward the night before
        Instant midnight = Instant.parse("2026-03-29T22:00:00Z");
        assertThat(module.stateAt(midnight.minusMillis(1))).isEqualTo(ModuleState.SCHEDULED);
        assertThat(module.stateAt(midnight)).isEqualTo(ModuleState.ON);
    }

    @Test
    void isOnAtOnceWhenItBeginsToday() {
        module.enable(LocalDate.of(2026, 3, 27), AMSTERDAM, NOW);

        assertThat(module.stateAt(NOW)).isEqualTo(ModuleState.ON);
        assertThat(module.validFrom()).isEqualTo("2026-03-27");
    }

    @Test
    void goesOnFromItsFirstDayWhenAStopIsTakenBack() {
        module.enable(LocalDate.of(2026, 3, 27), AMSTERDAM, NOW);
        Instant later = NOW.plusSeconds(100_000);
        module.move(SwitchAction.STOP, later);

        module.enable(LocalDate.of(2026, 3, 28), AMSTERDAM, later);

        assertThat(module.stateAt(later)).isEqualTo(ModuleState.ON);
        assertThat(module.validFrom()).isEqualTo("2026-03-27");
    }

    @Test
    void hasOneIdPerModuleAndPlace() {
        assertThat(ActivationEntity.id(Module.OBSERVATION, PLACE))
                .isEqualTo(ActivationEntity.id(Module.OBSERVATION, new Place(new LocationRef("zon"), WorkForm.KDV)))
                .isNotEqualTo(ActivationEntity.id(Module.COACHING, PLACE))
                .isNotEqualTo(ActivationEntity.id(Module.OBSERVATION, new Place(PLACE.location(), WorkForm.BSO)))
                .isNotEqualTo(
                        ActivationEntity.id(Module.OBSERVATION, new Place(new LocationRef("maan"), WorkForm.KDV)));
    }
}
