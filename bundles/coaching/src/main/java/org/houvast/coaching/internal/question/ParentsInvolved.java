package org.houvast.coaching.internal.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.parents.CaseContacts;
import org.houvast.parents.CaseContacts.Contact;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Holds what tells of contacts with parents, which may come and go; what cannot be asked is not known, never assumed. */
@Component(service = ParentsInvolved.class)
public class ParentsInvolved {
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable CaseContacts contacts;

    /** one that asks this service; for a test or a host without OSGi */
    public static ParentsInvolved of(CaseContacts contacts) {
        ParentsInvolved held = new ParentsInvolved();
        held.contacts = contacts;
        return held;
    }

    /** the contacts about these cases; empty when nobody can tell */
    Optional<List<Contact>> about(Set<UUID> cases) {
        CaseContacts asked = contacts;
        return asked == null ? Optional.empty() : Optional.of(asked.about(cases));
    }

    /** whether parents were in contact about the case in this column, as a condition; true of all when nobody can tell */
    String heard(String column) {
        CaseContacts asked = contacts;
        return asked == null ? "true" : asked.anyAbout(column);
    }

    /** whether parents knew of the concern before the answer was found on this day */
    static boolean toldOfConcern(List<Contact> about, Instant found, LocalDate day) {
        return about.stream().anyMatch(c -> !isAfter(c, found, day));
    }

    /** whether parents were in contact since the answer was found */
    static boolean toldOfAnswer(List<Contact> about, Instant found, LocalDate day) {
        return about.stream().anyMatch(c -> isAfter(c, found, day));
    }

    /** not one of an earlier day that was only written down later */
    private static boolean isAfter(Contact contact, Instant found, LocalDate day) {
        return !contact.recordedAt().isBefore(found) && !contact.on().isBefore(day);
    }
}
