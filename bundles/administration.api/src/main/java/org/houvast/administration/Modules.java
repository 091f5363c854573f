package org.houvast.administration;

import java.util.List;
import java.util.Optional;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Switches modules on and off per location and work form. Managers do so for their places, administrators for all places of
 * their organisation.
 *
 * <p>All methods with an actor throw {@link org.houvast.privacy.PrivacyProblems#NOT_FOUND} for a place that does not exist or that
 * the actor has nothing to do with.
 */
@ProviderType
public interface Modules {
    /**
     * A module as it can be switched on.
     *
     * @param module which
     * @param code its name in actions, paths and commands
     * @param needs the code of the module that must be on first, null when none
     * @param installed whether its bundles run here now
     */
    record Available(Module module, String code, @Nullable String needs, boolean installed) {}

    /** the modules there are, each behind the one it needs; nothing about a place or person, so open to every actor */
    List<Available> available();

    /** how all modules stand at the work forms of a location that the actor has to do with */
    List<ModuleActivation> at(Actor actor, LocationRef location);

    /** how one module stands at a place; revision 1 and OFF where it was never on */
    ModuleActivation get(Actor actor, Module module, Place place);

    /**
     * OFF or SCHEDULED to ON (from today) or SCHEDULED (from a later day); STOPPING or READ_ONLY to ON.
     *
     * @throws org.houvast.commons.Problem {@link AdministrationProblems#MODULE_TRANSITION}, {@link AdministrationProblems#MODULE_NEEDED},
     *     {@link AdministrationProblems#FROM_PAST}
     */
    ModuleActivation enable(Actor actor, Module module, Place place, Revision revision, EnableModule command);

    /**
     * ON to STOPPING while work is open, to READ_ONLY when none is or that is accepted; STOPPING to READ_ONLY.
     *
     * @throws org.houvast.commons.Problem {@link AdministrationProblems#MODULE_TRANSITION}, {@link AdministrationProblems#MODULE_NEEDED_BY},
     *     and from STOPPING {@link AdministrationProblems#WORK_OPEN} or {@link AdministrationProblems#WORK_UNKNOWN}
     */
    ModuleActivation stop(Actor actor, Module module, Place place, Revision revision, StopModule command);

    /**
     * READ_ONLY or SCHEDULED to OFF.
     *
     * @throws org.houvast.commons.Problem {@link AdministrationProblems#MODULE_TRANSITION}, {@link AdministrationProblems#MODULE_NEEDED_BY}
     */
    ModuleActivation switchOff(Actor actor, Module module, Place place, Revision revision, SwitchOffModule command);

    /**
     * Why nothing new may begin in the module here, or nothing when it may. What runs goes on where the module is stopping, so the
     * gate of the guard is open there; the module itself asks this where something of its own begins: a question, a plan, an
     * observation that belongs to no case. Costs no SQL and no call of the host.
     */
    Optional<Refusal> beginning(Module module, Place place);
}
