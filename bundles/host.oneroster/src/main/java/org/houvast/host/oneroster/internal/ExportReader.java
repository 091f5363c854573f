package org.houvast.host.oneroster.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.LocationRef;
import org.houvast.host.oneroster.internal.Classes.SchoolClass;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.LocationRecord;
import org.jspecify.annotations.Nullable;

/** Makes a state of an export, whole or not at all. */
final class ExportReader {
    private static final Set<String> FILES = Set.of(
            Orgs.FILE,
            Classes.FILE,
            Roles.FILE,
            Users.FILE,
            "academicSessions.csv",
            "enrollments.csv",
            "demographics.csv");

    private final Settings settings;
    private final Clock clock;

    ExportReader(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** today at the centre */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /** the export as it is now, to be compared with how it was; see {@link Export#fingerprint} */
    Export.Fingerprint fingerprint(Export.@Nullable Fingerprint before) throws IOException {
        return Export.fingerprint(settings.path(), before, clock.instant());
    }

    /**
     * Reads the export.
     *
     * @throws ExportException if a file in it is wrong
     * @throws IOException if it cannot be read now
     */
    CentreState read() throws IOException {
        try (Export export = Export.open(settings.path())) {
            LocalDate today = today();
            Manifest manifest = Manifest.read(export, FILES, settings.zone());
            Optional<LocalDate> reference = manifest.referenceDate();
            ExportDates dates = reference.isPresent()
                    ? ExportDates.moved(settings.zone(), reference.get(), today)
                    : ExportDates.asWritten(settings.zone());
            Reading reading = new Reading(export, settings, dates, today);
            Orgs orgs = Orgs.read(reading);
            Classes classes = Classes.read(reading, orgs);
            Roles roles = Roles.read(reading, orgs);
            Users users = Users.read(reading, orgs, roles);
            Enrolments.read(reading, classes, users);
            return state(today, reference.isPresent() || roles.havePeriods(), orgs, classes, users);
        }
    }

    private CentreState state(LocalDate today, boolean anew, Orgs orgs, Classes classes, Users users) {
        People people = new People(users);
        List<GuardianRecord> guardians = people.guardians();
        Set<Capability> capabilities = capabilities(orgs, users, !guardians.isEmpty());
        Family family = new Family(users, capabilities.contains(Capability.GUARDIAN_FLAGS));
        OneRosterLocations locations = locations(orgs);
        OneRosterGroups groups = new OneRosterGroups(
                classes.all().stream().map(SchoolClass::group).toList());
        OneRosterChildren children = new OneRosterChildren(people.children());
        OneRosterStaff staff =
                new OneRosterStaff(new StaffRecords(users, orgs, classes, family).all(), locations, groups);
        return new CentreState(
                today,
                anew,
                capabilities,
                locations,
                groups,
                children,
                staff,
                new OneRosterGuardians(guardians, family.guardianships(), children.register()),
                new OneRosterPersons(
                        people.persons(),
                        staff.register(),
                        people.claims(settings.claimColumn()),
                        settings.tokenIssuers(),
                        this::today));
    }

    private static OneRosterLocations locations(Orgs orgs) {
        List<LocationRecord> records = orgs.locations();
        Map<LocationRef, Set<LocalDate>> closureDays = records.stream()
                .map(LocationRecord::ref)
                .collect(Collectors.toMap(l -> l, l -> orgs.closureDays(l.key())));
        return new OneRosterLocations(records, orgs.organisations(), closureDays);
    }

    private static Set<Capability> capabilities(Orgs orgs, Users users, boolean guardians) {
        Set<Capability> capabilities = EnumSet.of(Capability.CHANGES);
        Map.of(
                        Orgs.CLOSURE_DAYS, Capability.CALENDAR,
                        Orgs.LRK, Capability.LRK,
                        Orgs.VE_CHILDREN, Capability.VE_CHILDREN)
                .forEach((column, capability) -> {
                    if (orgs.has(column)) {
                        capabilities.add(capability);
                    }
                });
        Map.of(
                        Users.MENTOR, Capability.MENTOR,
                        Users.FAMILY, Capability.FAMILY,
                        Users.FTE, Capability.FTE)
                .forEach((column, capability) -> {
                    if (users.has(column)) {
                        capabilities.add(capability);
                    }
                });
        if (guardians) {
            capabilities.add(Capability.GUARDIANS);
            if (users.has(Users.INFORMATION_RESTRICTED)
                    && users.has(Users.SECRET_ADDRESS)
                    && users.has(Users.RESTRAINED)) {
                capabilities.add(Capability.GUARDIAN_FLAGS);
            }
        }
        return capabilities;
    }
}
