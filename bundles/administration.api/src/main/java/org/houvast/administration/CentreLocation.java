package org.houvast.administration;

import java.util.List;
import org.houvast.commons.LocationRef;
import org.houvast.commons.WorkForm;

/**
 * A location that the actor has to do with.
 *
 * @param location its key
 * @param name as staff know it
 * @param workForms those that the actor has to do with
 */
public record CentreLocation(LocationRef location, String name, List<WorkFormModules> workForms) {
    /**
     * A work form and its modules.
     *
     * @param workForm the form
     * @param modules those that are not off, by code
     */
    public record WorkFormModules(WorkForm workForm, List<ModuleStanding> modules) {
        public WorkFormModules {
            modules = List.copyOf(modules);
        }
    }

    /**
     * A module that is not off.
     *
     * @param module its code
     * @param state how it stands today
     */
    public record ModuleStanding(String module, ModuleState state) {}

    public CentreLocation {
        workForms = List.copyOf(workForms);
    }
}
