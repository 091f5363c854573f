package org.houvast.administration.internal.modules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleState;
import org.houvast.commons.Refusal;
import org.jspecify.annotations.Nullable;

/** All modules at one place at one moment, with the rules among them. */
final class ModulesAtPlace {
    private static final Set<ModuleState> IN_USE = Set.of(ModuleState.SCHEDULED, ModuleState.ON, ModuleState.STOPPING);
    private static final Set<ModuleState> SHOWN =
            Set.of(ModuleState.SCHEDULED, ModuleState.ON, ModuleState.STOPPING, ModuleState.READ_ONLY);

    private final Map<Module, ActivationEntity> rows = new EnumMap<>(Module.class);
    private final Instant at;

    ModulesAtPlace(Collection<ActivationEntity> rows, Instant at) {
        rows.forEach(row -> this.rows.put(row.module(), row));
        this.at = at;
    }

    void add(ActivationEntity row) {
        rows.put(row.module(), row);
    }

    @Nullable
    ActivationEntity row(Module module) {
        return rows.get(module);
    }

    ModuleState state(Module module) {
        ActivationEntity row = rows.get(module);
        return row == null ? ModuleState.OFF : row.stateAt(at);
    }

    /** why the module cannot be on from this day on */
    Optional<Refusal> mayEnable(Module module, LocalDate from, LocalDate today) {
        SwitchAction action = from.isAfter(today) ? SwitchAction.SCHEDULE : SwitchAction.ENABLE;
        return refusal(module, action).or(() -> module.needs()
                .filter(n -> !onBy(n, from))
                .map(n -> Refusal.of(AdministrationProblems.MODULE_NEEDED, module.code(), n.code())));
    }

    /** why the module cannot be stopped, or not be made read-only once it is stopping */
    Optional<Refusal> mayStop(Module module) {
        SwitchAction action = state(module) == ModuleState.STOPPING ? SwitchAction.FINISH : SwitchAction.STOP;
        return refusal(module, action).or(() -> neededBy(module, IN_USE));
    }

    /** why the module cannot be switched off */
    Optional<Refusal> maySwitchOff(Module module) {
        return refusal(module, SwitchAction.SWITCH_OFF).or(() -> neededBy(module, SHOWN));
    }

    /** why what is open keeps the module from becoming read-only, unless that is accepted; empty is "nobody can tell" */
    static Optional<Refusal> mayFinish(Module module, OptionalLong open) {
        if (open.isEmpty()) {
            return Optional.of(Refusal.of(AdministrationProblems.WORK_UNKNOWN, module.code()));
        }
        return open.getAsLong() == 0
                ? Optional.empty()
                : Optional.of(Refusal.of(AdministrationProblems.WORK_OPEN, module.code(), open.getAsLong()));
    }

    private Optional<Refusal> refusal(Module module, SwitchAction action) {
        return ActivationTransitions.TABLE.refusal(state(module), action);
    }

    private boolean onBy(Module module, LocalDate day) {
        ActivationEntity row = rows.get(module);
        return row != null && row.onBy(day, at);
    }

    private Optional<Refusal> neededBy(Module module, Set<ModuleState> states) {
        return module.neededBy().stream()
                .filter(other -> states.contains(state(other)))
                .findFirst()
                .map(other -> Refusal.of(AdministrationProblems.MODULE_NEEDED_BY, module.code(), other.code()));
    }
}
