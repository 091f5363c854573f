package org.houvast.administration.internal.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.Module;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.commons.WorkForm;
import org.junit.jupiter.api.Test;

class ModulesAtPlaceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT_WEEK = TODAY.plusWeeks(1);
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Place PLACE = new Place(new LocationRef("zon"), WorkForm.KDV);

    private final ModulesAtPlace there = new ModulesAtPlace(List.of(), NOW);

    @Test
    void enablesTheFirstOfTheChainWithoutAnyOther() {
        assertThat(there.mayEnable(Module.OBSERVATION, TODAY, TODAY)).isEmpty();
    }

    @Test
    void enablesAModuleOnlyWhereTheOneItNeedsIsOn() {
        Refusal needed = Refusal.of(AdministrationProblems.MODULE_NEEDED, "coaching", "observation");
        assertThat(there.mayEnable(Module.COACHING, TODAY, TODAY)).contains(needed);

        ActivationEntity observation = enabled(Module.OBSERVATION, TODAY);
        assertThat(there.mayEnable(Module.COACHING, TODAY, TODAY)).isEmpty();

        observation.move(SwitchAction.STOP, NOW);
        assertThat(there.mayEnable(Module.COACHING, TODAY, TODAY)).contains(needed);

        observation.move(SwitchAction.FINISH, NOW);
        assertThat(there.mayEnable(Module.COACHING, TODAY, TODAY)).contains(needed);
    }

    @Test
    void schedulesAModuleNotBeforeTheOneItNeeds() {
        enabled(Module.OBSERVATION, NEXT_WEEK);

        assertThat(there.mayEnable(Module.COACHING, NEXT_WEEK, TODAY)).isEmpty();
        assertThat(there.mayEnable(Module.COACHING, NEXT_WEEK.minusDays(1), TODAY))
                .isPresent();
        assertThat(there.mayEnable(Module.COACHING, TODAY, TODAY)).isPresent();
    }

    @Test
    void stopsAModuleOnlyWhenNothingThatNeedsItIsInUse() {
        enabled(Module.OBSERVATION, TODAY);
        ActivationEntity coaching = enabled(Module.COACHING, TODAY);
        Refusal neededBy = Refusal.of(AdministrationProblems.MODULE_NEEDED_BY, "observation", "coaching");
        assertThat(there.mayStop(Module.OBSERVATION)).contains(neededBy);

        coaching.move(SwitchAction.STOP, NOW);
        assertThat(there.mayStop(Module.OBSERVATION)).contains(neededBy);

        coaching.move(SwitchAction.FINISH, NOW);
        assertThat(there.mayStop(Module.OBSERVATION)).isEmpty();
    }

    @Test
    void stopsNothingThatALaterModuleIsPlannedToNeed() {
        enabled(Module.OBSERVATION, TODAY);
        enabled(Module.COACHING, NEXT_WEEK);

        assertThat(there.mayStop(Module.OBSERVATION)).isPresent();
    }

    @Test
    void switchesAModuleOffOnlyWhenNothingThatNeedsItIsShown() {
        ActivationEntity observation = enabled(Module.OBSERVATION, TODAY);
        ActivationEntity coaching = enabled(Module.COACHING, TODAY);
        coaching.move(SwitchAction.STOP, NOW);
        coaching.move(SwitchAction.FINISH, NOW);
        observation.move(SwitchAction.STOP, NOW);
        observation.move(SwitchAction.FINISH, NOW);
        assertThat(there.maySwitchOff(Module.OBSERVATION))
                .contains(Refusal.of(AdministrationProblems.MODULE_NEEDED_BY, "observation", "coaching"));

        coaching.move(SwitchAction.SWITCH_OFF, NOW);
        assertThat(there.maySwitchOff(Module.OBSERVATION)).isEmpty();
    }

    @Test
    void finishesWhenNothingIsOpen() {
        assertThat(ModulesAtPlace.mayFinish(Module.COACHING, OptionalLong.of(0)))
                .isEmpty();
        assertThat(ModulesAtPlace.mayFinish(Module.COACHING, OptionalLong.of(3)))
                .contains(Refusal.of(AdministrationProblems.WORK_OPEN, "coaching", 3L));
        assertThat(ModulesAtPlace.mayFinish(Module.COACHING, OptionalLong.empty()))
                .contains(Refusal.of(AdministrationProblems.WORK_UNKNOWN, "coaching"));
    }

    private ActivationEntity enabled(Module module, LocalDate from) {
        ActivationEntity row = new ActivationEntity(module, PLACE, "person-a", NOW);
        row.enable(from, ZoneOffset.UTC, NOW);
        there.add(row);
        return row;
    }
}
