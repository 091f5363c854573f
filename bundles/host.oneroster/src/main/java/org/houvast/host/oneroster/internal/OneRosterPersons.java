package org.houvast.host.oneroster.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.houvast.commons.PersonRef;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.PersonDirectory;
import org.houvast.host.spi.PersonRecord;
import org.houvast.host.spi.StaffRecord;

/** Persons of one state, and what their tokens say. */
final class OneRosterPersons implements PersonDirectory {
    private final Register<PersonRef, PersonRecord> persons;
    private final Register<StaffRef, StaffRecord> staff;
    private final Map<String, PersonRef> claims;
    private final Set<String> issuers;
    private final Supplier<LocalDate> today;

    /**
     * The persons.
     *
     * @param claims the person of each claim
     * @param issuers whose tokens are taken; empty for any
     * @param today the day at the centre
     */
    OneRosterPersons(
            Collection<PersonRecord> persons,
            Register<StaffRef, StaffRecord> staff,
            Map<String, PersonRef> claims,
            Set<String> issuers,
            Supplier<LocalDate> today) {
        this.persons = new Register<>(persons, PersonRecord::ref);
        this.staff = staff;
        this.claims = claims;
        this.issuers = issuers;
        this.today = today;
    }

    @Override
    public Optional<PersonRecord> find(PersonRef ref) {
        return Optional.ofNullable(persons.get(ref));
    }

    /** the person of a token; staff who left and are no guardian are no longer let in */
    @Override
    public Optional<PersonRecord> byToken(String issuer, String subject) {
        if (!issuers.isEmpty() && !issuers.contains(issuer)) {
            return Optional.empty();
        }
        return Optional.ofNullable(claims.get(subject)).flatMap(this::find).filter(this::isIn);
    }

    private boolean isIn(PersonRecord person) {
        return !person.guardians().isEmpty()
                || person.staffRef()
                        .map(staff::get)
                        .filter(s -> s.inServiceOn(today.get()))
                        .isPresent();
    }
}
