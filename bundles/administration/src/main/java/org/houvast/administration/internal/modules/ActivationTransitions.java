package org.houvast.administration.internal.modules;

import static org.houvast.administration.ModuleState.OFF;
import static org.houvast.administration.ModuleState.ON;
import static org.houvast.administration.ModuleState.READ_ONLY;
import static org.houvast.administration.ModuleState.SCHEDULED;
import static org.houvast.administration.ModuleState.STOPPING;
import static org.houvast.administration.internal.modules.SwitchAction.ENABLE;
import static org.houvast.administration.internal.modules.SwitchAction.FINISH;
import static org.houvast.administration.internal.modules.SwitchAction.SCHEDULE;
import static org.houvast.administration.internal.modules.SwitchAction.STOP;
import static org.houvast.administration.internal.modules.SwitchAction.SWITCH_OFF;

import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.ModuleState;
import org.houvast.commons.Transitions;

/** The state machine of a module at a place (domain 4.2, "Module"). SCHEDULED becomes ON by itself on its day. */
final class ActivationTransitions {
    static final Transitions<ModuleState, SwitchAction> TABLE = Transitions.<ModuleState, SwitchAction>of(
                    ModuleState.class, AdministrationProblems.MODULE_TRANSITION)
            .allow(OFF, ENABLE, ON)
            .allow(OFF, SCHEDULE, SCHEDULED)
            .allow(SCHEDULED, ENABLE, ON)
            .allow(SCHEDULED, SCHEDULE, SCHEDULED)
            .allow(SCHEDULED, SWITCH_OFF, OFF)
            .allow(ON, STOP, STOPPING)
            .allow(STOPPING, FINISH, READ_ONLY)
            .allow(STOPPING, ENABLE, ON)
            .allow(READ_ONLY, ENABLE, ON)
            .allow(READ_ONLY, SWITCH_OFF, OFF)
            .build();

    private ActivationTransitions() {}
}
