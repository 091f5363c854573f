package org.houvast.host.tck;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.PersonRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.CalendarDirectory;
import org.houvast.host.spi.CallerResolver;
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
import org.houvast.host.spi.HostChange;
import org.houvast.host.spi.HostException;
import org.houvast.host.spi.LocationDirectory;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.Notifier;
import org.houvast.host.spi.OrganisationRecord;
import org.houvast.host.spi.PersonDirectory;
import org.houvast.host.spi.PersonRecord;
import org.houvast.host.spi.StaffDirectory;
import org.houvast.host.spi.StaffRecord;
import org.jspecify.annotations.Nullable;

/** A host that keeps every rule, with every capability, on the records of {@link MemoryCentre}. */
final class MemoryHost implements Host {
    private final List<HostChange> changes = new ArrayList<>();

    /** notes a change of a child, so that the feed has something to tell */
    ChildRef change() {
        synchronized (changes) {
            changes.add(new HostChange.ChildMoved(MemoryCentre.CHILD, Instant.EPOCH));
            changes.add(new HostChange.ChildChanged(MemoryCentre.CHILD, Instant.EPOCH));
        }
        return MemoryCentre.CHILD;
    }

    @Override
    public String name() {
        return "Memory";
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.copyOf(EnumSet.allOf(Capability.class));
    }

    @Override
    public LocationDirectory locations() {
        return new LocationDirectory() {
            @Override
            public Map<LocationRef, LocationRecord> find(Set<LocationRef> refs) {
                return pick(MemoryCentre.locations(), LocationRecord::ref, refs);
            }

            @Override
            public Page<LocationRecord> list(PageRequest page) {
                return cut(MemoryCentre.locations(), page);
            }

            @Override
            public Map<OrganisationRef, OrganisationRecord> organisations(Set<OrganisationRef> refs) {
                return pick(MemoryCentre.organisations(), OrganisationRecord::ref, refs);
            }
        };
    }

    @Override
    public GroupDirectory groups() {
        return new GroupDirectory() {
            @Override
            public Map<GroupRef, GroupRecord> find(Set<GroupRef> refs) {
                return pick(MemoryCentre.groups(), GroupRecord::ref, refs);
            }

            @Override
            public Page<GroupRecord> list(LocationRef location, PageRequest page) {
                return cut(groupsAt(location), page);
            }
        };
    }

    @Override
    public ChildDirectory children() {
        return new ChildDirectory() {
            @Override
            public Map<ChildRef, ChildRecord> find(Set<ChildRef> refs) {
                return pick(MemoryCentre.children(), ChildRecord::ref, refs);
            }

            @Override
            public Set<ChildRecord> inGroups(Set<GroupRef> groups, LocalDate day) {
                return MemoryCentre.children().stream()
                        .filter(c -> c.groupsOn(day).stream().anyMatch(groups::contains))
                        .collect(toUnmodifiableSet());
            }

            @Override
            public Set<ChildRecord> ofMentor(StaffRef mentor, LocalDate day) {
                return MemoryCentre.children().stream()
                        .filter(c -> mentor.equals(c.mentor()) && !c.hasLeftBy(day))
                        .collect(toUnmodifiableSet());
            }

            @Override
            public Page<ChildRecord> list(PageRequest page) {
                return cut(MemoryCentre.children(), page);
            }
        };
    }

    @Override
    public StaffDirectory staff() {
        return new StaffDirectory() {
            @Override
            public Map<StaffRef, StaffRecord> find(Set<StaffRef> refs) {
                return pick(MemoryCentre.staff(), StaffRecord::ref, refs);
            }

            @Override
            public Set<StaffRecord> inGroups(Set<GroupRef> groups, LocalDate day) {
                return MemoryCentre.staff().stream()
                        .filter(s -> s.groupsOn(day).stream().anyMatch(groups::contains))
                        .collect(toUnmodifiableSet());
            }

            @Override
            public Set<StaffRecord> atLocation(LocationRef location, LocalDate day) {
                Set<OrganisationRef> controllers = MemoryCentre.locations().stream()
                        .filter(l -> l.ref().equals(location))
                        .flatMap(l -> l.workForms().stream())
                        .map(LocationRecord.WorkFormAtLocation::controller)
                        .collect(toUnmodifiableSet());
                List<GroupRef> groups =
                        groupsAt(location).stream().map(GroupRecord::ref).toList();
                return MemoryCentre.staff().stream()
                        .filter(s -> s.inServiceOn(day))
                        .filter(s -> s.groupsOn(day).stream().anyMatch(groups::contains)
                                || s.roles().stream()
                                        .anyMatch(r -> r.location() == null
                                                ? controllers.contains(s.organisation())
                                                : location.equals(r.location())))
                        .collect(toUnmodifiableSet());
            }

            @Override
            public Page<StaffRecord> list(PageRequest page) {
                return cut(MemoryCentre.staff(), page);
            }
        };
    }

    @Override
    public PersonDirectory persons() {
        return new PersonDirectory() {
            @Override
            public Optional<PersonRecord> byToken(String issuer, String subject) {
                return subject.isEmpty() || subject.length() > 200 ? Optional.empty() : find(new PersonRef(subject));
            }

            @Override
            public Optional<PersonRecord> find(PersonRef ref) {
                StaffRef staff = MemoryCentre.staff().stream()
                        .filter(s -> s.person().equals(ref))
                        .map(StaffRecord::ref)
                        .findFirst()
                        .orElse(null);
                Set<GuardianRef> guardians = MemoryCentre.guardians().stream()
                        .filter(g -> ref.equals(g.person()))
                        .map(GuardianRecord::ref)
                        .collect(toUnmodifiableSet());
                return staff == null && guardians.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PersonRecord(ref, staff, guardians));
            }
        };
    }

    @Override
    public GuardianDirectory guardians() {
        return new GuardianDirectory() {
            @Override
            public Map<GuardianRef, GuardianRecord> find(Set<GuardianRef> refs) {
                return pick(MemoryCentre.guardians(), GuardianRecord::ref, refs);
            }

            @Override
            public Map<ChildRef, Set<Guardianship>> ofChildren(Set<ChildRef> children) {
                return MemoryCentre.children().stream()
                        .map(ChildRecord::ref)
                        .filter(children::contains)
                        .collect(toUnmodifiableMap(
                                c -> c, c -> guardianships(g -> g.child().equals(c))));
            }

            @Override
            public Map<GuardianRef, Set<Guardianship>> ofGuardians(Set<GuardianRef> guardians) {
                return MemoryCentre.guardians().stream()
                        .map(GuardianRecord::ref)
                        .filter(guardians::contains)
                        .collect(toUnmodifiableMap(
                                g -> g, g -> guardianships(x -> x.guardian().equals(g))));
            }
        };
    }

    @Override
    public CalendarDirectory calendar() {
        return (location, from, until) -> MemoryCentre.locations().stream()
                .filter(l -> l.ref().equals(location))
                .flatMap(l -> Stream.of(MemoryCentre.BEGIN, MemoryCentre.TURN))
                .filter(d -> !d.isBefore(from) && !d.isAfter(until))
                .collect(toUnmodifiableSet());
    }

    @Override
    public Notifier notifier() {
        return notice -> {};
    }

    @Override
    public CallerResolver caller() {
        return request -> Optional.empty();
    }

    @Override
    public ChangeFeed changes() {
        return this::since;
    }

    private ChangeFeed.Delta since(@Nullable String token, int limit) {
        synchronized (changes) {
            int from = changes.size();
            if (token != null) {
                if (!token.matches("[0-9]{1,9}") || Integer.parseInt(token) > from) {
                    throw new HostException("a token that this host does not remember");
                }
                from = Integer.parseInt(token);
            }
            int to = Math.min(changes.size(), from + limit);
            return new ChangeFeed.Delta(changes.subList(from, to), String.valueOf(to), to == changes.size());
        }
    }

    private static Set<Guardianship> guardianships(Predicate<Guardianship> filter) {
        return MemoryCentre.guardianships().stream().filter(filter).collect(toUnmodifiableSet());
    }

    private static List<GroupRecord> groupsAt(LocationRef location) {
        return MemoryCentre.groups().stream()
                .filter(g -> g.location().equals(location))
                .toList();
    }

    private static <R, T> Map<R, T> pick(List<T> all, Function<T, R> ref, Set<R> refs) {
        return all.stream().filter(t -> refs.contains(ref.apply(t))).collect(toUnmodifiableMap(ref, t -> t));
    }

    private static <T> Page<T> cut(List<T> all, PageRequest page) {
        int from = 0;
        if (page.cursor() != null) {
            String text = page.cursor().text();
            if (!text.matches("[0-9]{1,9}")) {
                throw new HostException("a cursor that this host did not give");
            }
            from = Integer.parseInt(text);
        }
        int to = Math.min(all.size(), from + page.limit());
        return new Page<>(all.subList(from, to), to < all.size() ? new Cursor(String.valueOf(to)) : null);
    }
}
