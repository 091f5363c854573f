package org.houvast.privacy;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * A record as the access policy sees it: whom it is about, where it came into being and who wrote it. Every row of ours holds
 * these in columns of the same names, so that a query can bind the same rule.
 *
 * @param type kind of record, {@code observation}
 * @param id its id, or null for one that is about to be made
 * @param children the children it is about; none when it is about a group or the place
 * @param group the group at its creation, or null when it is about the place
 * @param place where it came into being
 * @param controller the organisation that is responsible for it
 * @param author who wrote it, or null when that is no relation
 * @param caseId the question that it belongs to, or null
 */
public record Target(
        String type,
        @Nullable UUID id,
        Set<ChildRef> children,
        @Nullable GroupRef group,
        Place place,
        OrganisationRef controller,
        @Nullable StaffRef author,
        @Nullable UUID caseId) {
    public Target {
        children = Set.copyOf(children);
    }

    public Optional<UUID> recordId() {
        return Optional.ofNullable(id);
    }

    /** the same record with an id */
    public Target withId(UUID newId) {
        return new Target(type, newId, children, group, place, controller, author, caseId);
    }
}
