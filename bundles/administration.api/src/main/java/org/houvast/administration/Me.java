package org.houvast.administration;

import java.util.List;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * Who the actor is at this centre.
 *
 * @param person the one who signed in
 * @param staff the staff record, null for somebody who is no staff (any more)
 * @param organisation whom this person works for, null without staff record
 * @param displayName name of the staff record, else of a guardian record; null when the host tells none
 * @param language that texts come in
 * @param roles roles and where they hold
 * @param locations where the actor works, and how the modules stand there
 * @param groups groups that the actor works in or coaches
 * @param children children that the actor has custody of, without restriction
 */
public record Me(
        PersonRef person,
        @Nullable StaffRef staff,
        @Nullable OrganisationRef organisation,
        @Nullable String displayName,
        Language language,
        List<RoleHeld> roles,
        List<CentreLocation> locations,
        List<OwnGroup> groups,
        List<OwnChild> children) {
    /**
     * A role.
     *
     * @param role which
     * @param location where, null for all locations of the organisation
     */
    public record RoleHeld(Role role, @Nullable LocationRef location) {}

    /**
     * A group of the actor.
     *
     * @param group its key
     * @param name as staff know it
     * @param location where
     * @param workForm its form of work
     * @param coached whether the actor is its coach by an assignment, rather than one of its staff
     */
    public record OwnGroup(GroupRef group, String name, LocationRef location, WorkForm workForm, boolean coached) {}

    /**
     * A child of the actor as a parent.
     *
     * @param child its key
     * @param displayName the child's name
     */
    public record OwnChild(ChildRef child, String displayName) {}

    public Me {
        roles = List.copyOf(roles);
        locations = List.copyOf(locations);
        groups = List.copyOf(groups);
        children = List.copyOf(children);
    }
}
