package org.houvast.administration;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.Versioned;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * How a module stands at a work form of a location.
 *
 * @param id made of module and place, so it is there before the module was ever on
 * @param revision 1 where the module was never on
 * @param location where
 * @param workForm the work form there
 * @param module which module
 * @param state how it stands today; a scheduled module is on from its day
 * @param validFrom first day that it is or was on, null where it was never on
 * @param reason why it was last switched, null where it was never on
 * @param allowedActions {@code enable}, {@code stop}, {@code switch-off}
 */
public record ModuleActivation(
        ModuleActivationId id,
        Revision revision,
        LocationRef location,
        WorkForm workForm,
        Module module,
        ModuleState state,
        @Nullable LocalDate validFrom,
        @Nullable String reason,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public ModuleActivation {
        allowedActions = List.copyOf(allowedActions);
    }
}
