package org.houvast.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.CalendarDirectory;
import org.houvast.host.spi.CallerResolver;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChangeFeed;
import org.houvast.host.spi.ChildDirectory;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Custody;
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
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.Notifier;
import org.houvast.host.spi.Notifier.Notice;
import org.houvast.host.spi.OrganisationRecord;
import org.houvast.host.spi.PersonDirectory;
import org.houvast.host.spi.StaffDirectory;
import org.houvast.host.spi.StaffRecord;
import org.houvast.host.spi.StaffRecord.RoleAt;

/**
 * A host in memory, whose records a test writes and changes at any time. Keys are the short texts that the test gives; what a test
 * does not say has a plain value: everything belongs to the organisation {@link #CENTRE}, memberships began on {@link #SINCE}, the
 * display name of {@code tim} is "Tim". The person of staff or guardian {@code noor} is {@code person-noor}, and signs in with the
 * issuer {@link #ISSUER} and the subject {@code noor}.
 *
 * <p>It has every capability until a test takes one away, and it can be slow, silent, failing or talk nonsense. It may be used by
 * any thread.
 */
public final class MemoryHost implements Host {
    /** The organisation that is there from the start, of childcare. */
    public static final String CENTRE = "centre";

    /** The issuer of every token. */
    public static final String ISSUER = "https://issuer.test";

    /** The header, in lower case, in which a request names its caller by the subject. */
    public static final String CALLER_HEADER = "x-test-caller";

    /** The day on which everybody has been there for long. */
    public static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private final Object lock = new Object();
    private final MemoryRecords records = new MemoryRecords();
    private final Clock clock;
    private final MemoryDirectories directories;
    private volatile Set<Capability> capabilities = Set.copyOf(EnumSet.allOf(Capability.class));
    private volatile Trouble trouble = Trouble.NONE;

    private MemoryHost(Clock clock) {
        this.clock = clock;
        this.directories = new MemoryDirectories(
                new MemoryDirectories.Question() {
                    @Override
                    public <T> T ask(Function<MemoryRecords, T> question) {
                        return answer(question);
                    }
                },
                () -> new Masks(capabilities),
                clock);
        organisation(CENTRE, Discipline.CHILDCARE);
    }

    /** an empty centre on {@link TestClock#MONDAY_MORNING} */
    public static MemoryHost aCentre() {
        return aCentre(TestClock.onMonday());
    }

    /** an empty centre; the clock tells who has left, and when changes happened */
    public static MemoryHost aCentre(Clock clock) {
        return new MemoryHost(clock);
    }

    @SuppressWarnings("NullAway") // a host that talks nonsense answers null
    private <T> T answer(Function<MemoryRecords, T> question) {
        return trouble.answer(() -> {
            synchronized (lock) {
                return question.apply(records);
            }
        });
    }

    private MemoryHost write(Consumer<MemoryRecords> change) {
        synchronized (lock) {
            change.accept(records);
        }
        return this;
    }

    private static String name(String key) {
        return key.isEmpty() ? key : Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    // places

    public MemoryHost organisation(String key, Discipline discipline) {
        OrganisationRef ref = new OrganisationRef(key);
        return write(r -> r.organisations.put(ref, new OrganisationRecord(ref, name(key), discipline)));
    }

    /** a location of {@link #CENTRE} in Amsterdam, with these work forms */
    public MemoryHost location(String key, WorkForm... workForms) {
        return location(new LocationRecord(
                new LocationRef(key),
                name(key),
                TestClock.ZONE,
                Stream.of(workForms)
                        .map(w -> new WorkFormAtLocation(w, new OrganisationRef(CENTRE), null, null))
                        .toList()));
    }

    public MemoryHost location(LocationRecord location) {
        return write(r -> {
            r.locations.put(location.ref(), location);
            r.changes.add(new HostChange.LocationChanged(location.ref(), clock.instant()));
        });
    }

    public MemoryHost group(String key, String location, WorkForm workForm) {
        GroupRef ref = new GroupRef(key);
        return write(r -> {
            LocationRef place = r.locations.get(new LocationRef(location)).ref();
            r.groups.put(ref, new GroupRecord(ref, name(key), place, workForm));
            r.changes.add(new HostChange.GroupChanged(ref, clock.instant()));
        });
    }

    /** days on which a location is closed */
    public MemoryHost closed(String location, LocalDate... days) {
        return write(r -> r.closureDays
                .computeIfAbsent(new LocationRef(location), l -> new HashSet<>())
                .addAll(List.of(days)));
    }

    // children

    /** a child that was born on this day and is in these groups */
    public MemoryHost child(String key, LocalDate birthDate, String... groups) {
        return child(
                new ChildRecord(new ChildRef(key), name(key), birthDate, memberships(List.of(groups)), null, null));
    }

    public MemoryHost child(ChildRecord child) {
        return write(r -> {
            r.children.put(child.ref(), child);
            r.changes.add(new HostChange.ChildChanged(child.ref(), clock.instant()));
        });
    }

    public MemoryHost mentor(String child, String staff) {
        ChildRef ref = new ChildRef(child);
        return write(r -> {
            StaffRef mentor = r.staff.get(new StaffRef(staff)).ref();
            r.change(
                    ref,
                    c -> new ChildRecord(ref, c.displayName(), c.birthDate(), c.memberships(), mentor, c.leftOn()));
            r.changes.add(new HostChange.ChildChanged(ref, clock.instant()));
        });
    }

    /** from this day on the child is in this group and in no other */
    public MemoryHost childMoves(String child, String group, LocalDate from) {
        ChildRef ref = new ChildRef(child);
        return write(r -> {
            List<Membership> memberships = Stream.concat(
                            until(r.children.get(ref).memberships(), from.minusDays(1)).stream(),
                            Stream.of(new Membership(
                                    r.groups.get(new GroupRef(group)).ref(), from, null)))
                    .toList();
            r.change(
                    ref,
                    c -> new ChildRecord(ref, c.displayName(), c.birthDate(), memberships, c.mentor(), c.leftOn()));
            r.changes.add(new HostChange.ChildMoved(ref, clock.instant()));
        });
    }

    public MemoryHost childLeaves(String child, LocalDate lastDay) {
        ChildRef ref = new ChildRef(child);
        return write(r -> {
            r.change(
                    ref,
                    c -> new ChildRecord(
                            ref, c.displayName(), c.birthDate(), until(c.memberships(), lastDay), c.mentor(), lastDay));
            r.changes.add(new HostChange.ChildLeft(ref, clock.instant()));
        });
    }

    /** the two are the same child; only the second record stays */
    public MemoryHost childrenMerge(String from, String into) {
        return write(r -> {
            r.children.remove(new ChildRef(from));
            r.guardianships.removeIf(g -> g.child().equals(new ChildRef(from)));
            r.changes.add(new HostChange.ChildMerged(new ChildRef(from), new ChildRef(into), clock.instant()));
        });
    }

    // staff

    /** somebody of {@link #CENTRE} with this role at every location of it, who works in these groups */
    public MemoryHost staff(String key, Role role, String... groups) {
        return staff(key, CENTRE, new RoleAt(role, null), List.of(groups));
    }

    /** somebody of {@link #CENTRE} with this role at this location only, and no groups */
    public MemoryHost staffAt(String key, Role role, String location) {
        return staff(key, CENTRE, new RoleAt(role, new LocationRef(location)), List.of());
    }

    /** a coach of another organisation, without groups */
    public MemoryHost coach(String key, String organisation) {
        return staff(key, organisation, new RoleAt(Role.COACH, null), List.of());
    }

    private MemoryHost staff(String key, String organisation, RoleAt role, List<String> groups) {
        return staff(new StaffRecord(
                new StaffRef(key),
                person(key),
                name(key),
                new OrganisationRef(organisation),
                List.of(role),
                memberships(groups),
                null,
                Set.of(),
                null));
    }

    public MemoryHost staff(StaffRecord staff) {
        return write(r -> {
            r.staff.put(staff.ref(), staff);
            r.persons.put(staff.ref().key(), staff.person());
            r.changes.add(new HostChange.StaffChanged(staff.ref(), clock.instant()));
        });
    }

    public MemoryHost staffLeaves(String staff, LocalDate lastDay) {
        StaffRef ref = new StaffRef(staff);
        return write(r -> {
            r.change(
                    ref,
                    s -> new StaffRecord(
                            ref,
                            s.person(),
                            s.displayName(),
                            s.organisation(),
                            s.roles(),
                            s.memberships(),
                            s.fte(),
                            s.family(),
                            lastDay));
            r.changes.add(new HostChange.StaffLeft(ref, clock.instant()));
        });
    }

    /** a member of staff is family of these children too */
    public MemoryHost family(String staff, String... children) {
        Set<ChildRef> more = Stream.of(children).map(ChildRef::new).collect(Collectors.toSet());
        return write(r -> addFamily(r, new StaffRef(staff), more));
    }

    private void addFamily(MemoryRecords r, StaffRef ref, Set<ChildRef> more) {
        r.change(
                ref,
                s -> new StaffRecord(
                        ref,
                        s.person(),
                        s.displayName(),
                        s.organisation(),
                        s.roles(),
                        s.memberships(),
                        s.fte(),
                        Stream.concat(s.family().stream(), more.stream()).collect(Collectors.toSet()),
                        s.leftOn()));
        r.changes.add(new HostChange.StaffChanged(ref, clock.instant()));
    }

    // guardians

    /** a guardian of this child without any flag; the guardian is added when it is new */
    public MemoryHost guardian(String key, String child, Custody custody) {
        return guardianship(
                new Guardianship(new GuardianRef(key), new ChildRef(child), custody, null, null, false, false, false));
    }

    /** what a guardian is to a child, in place of what it was */
    public MemoryHost guardianship(Guardianship guardianship) {
        GuardianRef ref = guardianship.guardian();
        return write(r -> {
            if (!r.guardians.has(ref)) {
                add(r, new GuardianRecord(ref, person(ref.key()), name(ref.key()), null, false));
            }
            r.guardianships.removeIf(g -> g.guardian().equals(ref) && g.child().equals(guardianship.child()));
            r.guardianships.add(guardianship);
            r.changes.add(new HostChange.GuardianChanged(ref, clock.instant()));
        });
    }

    public MemoryHost guardian(GuardianRecord guardian) {
        return write(r -> {
            add(r, guardian);
            r.changes.add(new HostChange.GuardianChanged(guardian.ref(), clock.instant()));
        });
    }

    private static void add(MemoryRecords r, GuardianRecord guardian) {
        r.guardians.put(guardian.ref(), guardian);
        if (guardian.person() != null) {
            r.persons.put(guardian.ref().key(), guardian.person());
        }
    }

    /** the guardian is this member of staff: one person, who signs in as the latter and is family of the guardian's children */
    public MemoryHost samePerson(String staff, String guardian) {
        return write(r -> {
            PersonRef person = r.staff.get(new StaffRef(staff)).person();
            GuardianRecord facet = r.guardians.get(new GuardianRef(guardian));
            r.persons.remove(guardian);
            r.guardians.put(
                    facet.ref(),
                    new GuardianRecord(
                            facet.ref(), person, facet.displayName(), facet.language(), facet.interpreter()));
            Set<ChildRef> own = r.guardianships.stream()
                    .filter(g -> g.guardian().equals(facet.ref()))
                    .map(Guardianship::child)
                    .collect(Collectors.toSet());
            addFamily(r, new StaffRef(staff), own);
        });
    }

    private static PersonRef person(String key) {
        return new PersonRef("person-" + key);
    }

    private static List<Membership> memberships(List<String> groups) {
        return groups.stream()
                .map(g -> new Membership(new GroupRef(g), SINCE, null))
                .toList();
    }

    /** memberships that end by this day; those that begin later are gone */
    private static List<Membership> until(List<Membership> memberships, LocalDate last) {
        return memberships.stream()
                .filter(m -> !m.from().isAfter(last))
                .map(m -> m.until() == null || m.until().isAfter(last) ? new Membership(m.group(), m.from(), last) : m)
                .toList();
    }

    // how it answers

    public MemoryHost without(Capability... missing) {
        Set<Capability> left = new HashSet<>(capabilities);
        left.removeAll(List.of(missing));
        capabilities = Set.copyOf(left);
        return this;
    }

    public MemoryHost with(Capability... more) {
        Set<Capability> all = new HashSet<>(capabilities);
        Collections.addAll(all, more);
        capabilities = Set.copyOf(all);
        return this;
    }

    /** every answer of a directory comes so much later */
    public MemoryHost slow(Duration delay) {
        trouble = Trouble.slow(delay);
        return this;
    }

    /** no answer comes, until the asking thread is interrupted */
    public MemoryHost silent() {
        trouble = Trouble.SILENT;
        return this;
    }

    /** every directory throws a {@link HostException} */
    public MemoryHost failing() {
        trouble = Trouble.FAILING;
        return this;
    }

    /** every directory answers null */
    public MemoryHost talkingNonsense() {
        trouble = Trouble.NONSENSE;
        return this;
    }

    /** answers as it should again */
    public MemoryHost healthy() {
        trouble = Trouble.NONE;
        return this;
    }

    /** what was sent, each notice once, in order */
    public List<Notice> notices() {
        synchronized (lock) {
            return List.copyOf(records.notices);
        }
    }

    // the host

    @Override
    public String name() {
        return "Memory";
    }

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }

    @Override
    public LocationDirectory locations() {
        return directories.new Locations();
    }

    @Override
    public GroupDirectory groups() {
        return directories.new Groups();
    }

    @Override
    public ChildDirectory children() {
        return directories.new Children();
    }

    @Override
    public StaffDirectory staff() {
        return directories.new Staff();
    }

    @Override
    public PersonDirectory persons() {
        return directories.new Persons();
    }

    @Override
    public GuardianDirectory guardians() {
        return capabilities.contains(Capability.GUARDIANS) ? directories.new Guardians() : Host.super.guardians();
    }

    @Override
    public CalendarDirectory calendar() {
        return capabilities.contains(Capability.CALENDAR) ? directories.new Calendar() : Host.super.calendar();
    }

    @Override
    public Notifier notifier() {
        return capabilities.contains(Capability.NOTIFIER) ? directories.new Notices() : Host.super.notifier();
    }

    @Override
    public CallerResolver caller() {
        return capabilities.contains(Capability.CALLER) ? directories.new Callers() : Host.super.caller();
    }

    @Override
    public ChangeFeed changes() {
        return capabilities.contains(Capability.CHANGES) ? directories.new Changes() : Host.super.changes();
    }
}
