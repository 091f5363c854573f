package org.houvast.host.oneroster.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Ids;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.PersonRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.CalendarDirectory;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChangeFeed;
import org.houvast.host.spi.ChildDirectory;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupDirectory;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.GuardianDirectory;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.HostException;
import org.houvast.host.spi.LocationDirectory;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.OrganisationRecord;
import org.houvast.host.spi.PersonDirectory;
import org.houvast.host.spi.PersonRecord;
import org.houvast.host.spi.StaffDirectory;
import org.houvast.host.spi.StaffRecord;

/**
 * The host: answers every call from the state that is good at that moment, also through a directory that somebody keeps.
 */
final class OneRosterHost implements Host {
    private final Clock clock;
    private final OneRosterChanges changes;
    private volatile CentreState state;

    OneRosterHost(CentreState first, Clock clock) {
        this.state = first;
        this.clock = clock;
        this.changes = new OneRosterChanges(Ids.next(clock));
    }

    /** goes over to another state, from the next call on; what differs is told by the feed */
    void take(CentreState next) {
        CentreState before = state;
        state = next;
        changes.add(StateDiff.between(before, next, clock.instant()));
    }

    CentreState state() {
        return state;
    }

    @Override
    public String name() {
        return "OneRoster";
    }

    @Override
    public Set<Capability> capabilities() {
        return state.capabilities();
    }

    @Override
    public boolean answersFromMemory() {
        return true;
    }

    @Override
    public LocationDirectory locations() {
        return new LocationDirectory() {
            @Override
            public Map<LocationRef, LocationRecord> find(Set<LocationRef> refs) {
                return state.locations().find(refs);
            }

            @Override
            public Page<LocationRecord> list(PageRequest page) {
                return state.locations().list(page);
            }

            @Override
            public Map<OrganisationRef, OrganisationRecord> organisations(Set<OrganisationRef> refs) {
                return state.locations().organisations(refs);
            }
        };
    }

    @Override
    public GroupDirectory groups() {
        return new GroupDirectory() {
            @Override
            public Map<GroupRef, GroupRecord> find(Set<GroupRef> refs) {
                return state.groups().find(refs);
            }

            @Override
            public Page<GroupRecord> list(LocationRef location, PageRequest page) {
                return state.groups().list(location, page);
            }
        };
    }

    @Override
    public ChildDirectory children() {
        return new ChildDirectory() {
            @Override
            public Map<ChildRef, ChildRecord> find(Set<ChildRef> refs) {
                return state.children().find(refs);
            }

            @Override
            public Set<ChildRecord> inGroups(Set<GroupRef> groups, LocalDate day) {
                return state.children().inGroups(groups, day);
            }

            @Override
            public Set<ChildRecord> ofMentor(StaffRef mentor, LocalDate day) {
                return state.children().ofMentor(mentor, day);
            }

            @Override
            public Page<ChildRecord> list(PageRequest page) {
                return state.children().list(page);
            }
        };
    }

    @Override
    public StaffDirectory staff() {
        return new StaffDirectory() {
            @Override
            public Map<StaffRef, StaffRecord> find(Set<StaffRef> refs) {
                return state.staff().find(refs);
            }

            @Override
            public Set<StaffRecord> inGroups(Set<GroupRef> groups, LocalDate day) {
                return state.staff().inGroups(groups, day);
            }

            @Override
            public Set<StaffRecord> atLocation(LocationRef location, LocalDate day) {
                return state.staff().atLocation(location, day);
            }

            @Override
            public Page<StaffRecord> list(PageRequest page) {
                return state.staff().list(page);
            }
        };
    }

    @Override
    public PersonDirectory persons() {
        return new PersonDirectory() {
            @Override
            public Optional<PersonRecord> byToken(String issuer, String subject) {
                return state.persons().byToken(issuer, subject);
            }

            @Override
            public Optional<PersonRecord> find(PersonRef ref) {
                return state.persons().find(ref);
            }
        };
    }

    @Override
    public GuardianDirectory guardians() {
        needs(Capability.GUARDIANS);
        return new GuardianDirectory() {
            @Override
            public Map<GuardianRef, GuardianRecord> find(Set<GuardianRef> refs) {
                return state.guardians().find(refs);
            }

            @Override
            public Map<ChildRef, Set<Guardianship>> ofChildren(Set<ChildRef> children) {
                return state.guardians().ofChildren(children);
            }

            @Override
            public Map<GuardianRef, Set<Guardianship>> ofGuardians(Set<GuardianRef> guardians) {
                return state.guardians().ofGuardians(guardians);
            }
        };
    }

    @Override
    public CalendarDirectory calendar() {
        needs(Capability.CALENDAR);
        return (location, from, until) -> state.locations().closureDays(location, from, until);
    }

    @Override
    public ChangeFeed changes() {
        return changes;
    }

    private void needs(Capability capability) {
        if (!state.capabilities().contains(capability)) {
            throw new HostException("the export does not tell " + capability);
        }
    }
}
