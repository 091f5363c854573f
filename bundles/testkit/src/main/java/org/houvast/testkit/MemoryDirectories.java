package org.houvast.testkit;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
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
import org.houvast.host.spi.ChangeFeed;
import org.houvast.host.spi.ChildDirectory;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupDirectory;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.GuardianDirectory;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Guardianship;
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

/** The directories of a {@link MemoryHost}: each question is asked of all its records at one moment. */
final class MemoryDirectories {
    /** Asks the records under the lock of the host, in the way that the host answers just now. */
    interface Question {
        <T> T ask(Function<MemoryRecords, T> question);
    }

    private static final String TOKEN = "change-";

    private final Question host;
    private final Supplier<Masks> masks;
    private final Clock clock;

    MemoryDirectories(Question host, Supplier<Masks> masks, Clock clock) {
        this.host = host;
        this.masks = masks;
        this.clock = clock;
    }

    private static <K, V> Map<K, V> each(Map<K, V> map, UnaryOperator<V> mask) {
        return map.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> mask.apply(e.getValue())));
    }

    private static <V> Set<V> each(Set<V> set, UnaryOperator<V> mask) {
        return set.stream().map(mask).collect(Collectors.toUnmodifiableSet());
    }

    private static <V> Page<V> each(Page<V> page, UnaryOperator<V> mask) {
        return new Page<>(page.items().stream().map(mask).toList(), page.next());
    }

    final class Locations implements LocationDirectory {
        @Override
        public Map<LocationRef, LocationRecord> find(Set<LocationRef> refs) {
            return host.ask(r -> each(r.locations.of(refs), masks.get()::of));
        }

        @Override
        public Page<LocationRecord> list(PageRequest page) {
            return host.ask(r -> each(r.locations.page(page, l -> true), masks.get()::of));
        }

        @Override
        public Map<OrganisationRef, OrganisationRecord> organisations(Set<OrganisationRef> refs) {
            return host.ask(r -> r.organisations.of(refs));
        }
    }

    final class Groups implements GroupDirectory {
        @Override
        public Map<GroupRef, GroupRecord> find(Set<GroupRef> refs) {
            return host.ask(r -> r.groups.of(refs));
        }

        @Override
        public Page<GroupRecord> list(LocationRef location, PageRequest page) {
            return host.ask(r -> r.groups.page(page, g -> g.location().equals(location)));
        }
    }

    final class Children implements ChildDirectory {
        @Override
        public Map<ChildRef, ChildRecord> find(Set<ChildRef> refs) {
            return host.ask(r -> each(r.children.of(refs), masks.get()::of));
        }

        @Override
        public Set<ChildRecord> inGroups(Set<GroupRef> groups, LocalDate day) {
            return host.ask(r -> each(r.children.those(c -> c.isIn(groups, day)), masks.get()::of));
        }

        @Override
        public Set<ChildRecord> ofMentor(StaffRef mentor, LocalDate day) {
            return host.ask(r -> r.children.those(c -> !c.hasLeftBy(day)).stream()
                    .map(masks.get()::of)
                    .filter(c -> mentor.equals(c.mentor()))
                    .collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public Page<ChildRecord> list(PageRequest page) {
            return host.ask(r -> each(r.children.page(page, c -> true), masks.get()::of));
        }
    }

    final class Staff implements StaffDirectory {
        @Override
        public Map<StaffRef, StaffRecord> find(Set<StaffRef> refs) {
            return host.ask(r -> each(r.staff.of(refs), masks.get()::of));
        }

        @Override
        public Set<StaffRecord> inGroups(Set<GroupRef> groups, LocalDate day) {
            return host.ask(r ->
                    each(r.staff.those(s -> s.groupsOn(day).stream().anyMatch(groups::contains)), masks.get()::of));
        }

        @Override
        public Set<StaffRecord> atLocation(LocationRef location, LocalDate day) {
            return host.ask(r -> each(r.staff.those(s -> r.worksAt(s, location, day)), masks.get()::of));
        }

        @Override
        public Page<StaffRecord> list(PageRequest page) {
            return host.ask(r -> each(r.staff.page(page, s -> true), masks.get()::of));
        }
    }

    final class Persons implements PersonDirectory {
        @Override
        public Optional<PersonRecord> byToken(String issuer, String subject) {
            return host.ask(r -> Optional.ofNullable(issuer.equals(MemoryHost.ISSUER) ? r.persons.get(subject) : null)
                    .map(ref -> masks.get().of(r.person(ref)))
                    .filter(person -> isAllowedIn(r, person)));
        }

        @Override
        public Optional<PersonRecord> find(PersonRef ref) {
            return host.ask(
                    r -> r.persons.containsValue(ref) ? Optional.of(masks.get().of(r.person(ref))) : Optional.empty());
        }

        private boolean isAllowedIn(MemoryRecords r, PersonRecord person) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), TestClock.ZONE);
            return !person.guardians().isEmpty()
                    || person.staffRef()
                            .filter(s -> r.staff.get(s).inServiceOn(today))
                            .isPresent();
        }
    }

    final class Guardians implements GuardianDirectory {
        @Override
        public Map<GuardianRef, GuardianRecord> find(Set<GuardianRef> refs) {
            return host.ask(r -> r.guardians.of(refs));
        }

        @Override
        public Map<ChildRef, Set<Guardianship>> ofChildren(Set<ChildRef> children) {
            return host.ask(r -> each(r.guardiansOf(children), set -> each(set, masks.get()::of)));
        }

        @Override
        public Map<GuardianRef, Set<Guardianship>> ofGuardians(Set<GuardianRef> guardians) {
            return host.ask(r -> each(r.childrenOf(guardians), set -> each(set, masks.get()::of)));
        }
    }

    final class Calendar implements CalendarDirectory {
        @Override
        public Set<LocalDate> closureDays(LocationRef location, LocalDate from, LocalDate until) {
            return host.ask(r -> r.closureDays.getOrDefault(location, Set.of()).stream()
                    .filter(d -> !d.isBefore(from) && !d.isAfter(until))
                    .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    final class Notices implements Notifier {
        @Override
        public void send(Notice notice) {
            host.<List<Notice>>ask(r -> {
                if (!r.notices.contains(notice)) {
                    r.notices.add(notice);
                }
                return r.notices;
            });
        }
    }

    final class Callers implements CallerResolver {
        @Override
        public Optional<PersonRef> resolve(Request request) {
            List<String> header = request.headers().getOrDefault(MemoryHost.CALLER_HEADER, List.of());
            return host.ask(r -> header.stream()
                    .filter(r.persons::containsKey)
                    .map(r.persons::get)
                    .findFirst());
        }
    }

    final class Changes implements ChangeFeed {
        @Override
        public Delta since(@Nullable String token, int limit) {
            return host.ask(r -> {
                int size = r.changes.size();
                int from = token == null ? size : number(token, size);
                int until = (int) Math.min(size, (long) from + Math.max(1, limit));
                List<HostChange> part = r.changes.subList(from, until);
                return new Delta(part, TOKEN + until, until == size);
            });
        }

        private static int number(String token, int size) {
            if (token.matches(TOKEN + "\\d{1,9}")) {
                int number = Integer.parseInt(token.substring(TOKEN.length()));
                if (number <= size) {
                    return number;
                }
            }
            throw new HostException("this host does not remember the token");
        }
    }
}
