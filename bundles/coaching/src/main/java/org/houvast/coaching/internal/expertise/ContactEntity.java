package org.houvast.coaching.internal.expertise;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.houvast.coaching.ContactPerson;
import org.houvast.coaching.ContactPersonId;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;

/** Who is the contact person of a place. Never changed: another one takes its place. */
@Entity(name = "ContactPerson")
@Table(name = "coaching_contact_person")
class ContactEntity {
    static final String TYPE = "contact-person";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Embedded
    private AccessColumns access;

    @Column(name = "staff_key")
    private String staffKey;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ContactEntity() {}

    ContactEntity(Target target, StaffRef person, Instant at) {
        this.id = target.recordId().orElseThrow();
        this.access = AccessColumns.of(target);
        this.staffKey = person.key();
        this.at = at;
    }

    long revision() {
        return revision;
    }

    Place place() {
        return access.place();
    }

    StaffRef person() {
        return new StaffRef(staffKey);
    }

    Target target() {
        return access.target(TYPE, id);
    }

    ContactPerson document(String displayName) {
        return new ContactPerson(
                new ContactPersonId(id), new Revision(revision), access.place(), person(), displayName, at);
    }
}
