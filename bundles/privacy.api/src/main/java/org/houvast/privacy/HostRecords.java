package org.houvast.privacy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.StaffRecord;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The host's records as every module sees them: asked within the time limit, with the host's failures turned into problems, and
 * with merged children read as the one they became. Nothing else in the product calls the host.
 *
 * <p>All methods throw {@link PrivacyProblems#HOST_UNAVAILABLE} when there is no host, it does not answer in time, fails, or answers
 * nonsense.
 */
@ProviderType
public interface HostRecords {
    /** asks the host anything, within the time limit */
    <T> T ask(Function<Host, T> question);

    /** what the host can tell now */
    Set<Capability> capabilities();

    /**
     * Goes on only when the host can tell this.
     *
     * @throws org.houvast.commons.Problem {@link PrivacyProblems#CAPABILITY_MISSING}, naming the capability
     */
    void require(Capability capability);

    /** the child, those who left included; one that was merged is read as the one it became */
    Optional<ChildRecord> child(ChildRef child);

    /** the children by the keys that were asked for; unknown ones are left out */
    Map<ChildRef, ChildRecord> children(Set<ChildRef> children);

    /** the key that the host knows a child by today: another one when two records of the child were merged since; asks nobody */
    ChildRef current(ChildRef child);

    /** every key under which our rows may hold this child, the current one included; asks nobody */
    Set<ChildRef> keys(ChildRef child);

    /**
     * What guardians are to this child, those of earlier times included.
     *
     * @throws org.houvast.commons.Problem {@link PrivacyProblems#CAPABILITY_MISSING} when the host cannot tell guardians
     */
    Set<Guardianship> guardianships(ChildRef child);

    /**
     * What guardians are to these children, those of earlier times included, by the keys that were asked for; one question to the
     * host. A child without guardians, and every child where the host cannot tell them, has the empty set.
     */
    Map<ChildRef, Set<Guardianship>> guardiansOf(Set<ChildRef> children);

    Optional<GroupRecord> group(GroupRef group);

    Map<GroupRef, GroupRecord> groups(Set<GroupRef> groups);

    Optional<LocationRecord> location(LocationRef location);

    Map<StaffRef, StaffRecord> staff(Set<StaffRef> staff);

    /**
     * The organisation that is responsible for records made here.
     *
     * @throws org.houvast.commons.Problem {@link PrivacyProblems#NOT_FOUND} if there is no such place
     */
    OrganisationRef controller(Place place);

    /** the zone of the location, Europe/Amsterdam when the location is not known */
    ZoneId zone(LocationRef location);

    /** today at the centre: in the zone of its locations, Europe/Amsterdam when they differ */
    LocalDate today();
}
