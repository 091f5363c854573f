package org.houvast.privacy.guard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Row;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a record that the access policy reads; embedded by every entity about persons, never changed after creation.
 *
 * @param childKey the child, null when it is about the group
 * @param groupKey the group at creation
 * @param locationKey the location at creation
 * @param workForm the work form at creation
 * @param controllerKey the organisation that is responsible
 * @param authorKey who wrote it
 * @param caseId the question it belongs to, null when none
 */
@Embeddable
public record AccessColumns(
        @Column(name = "child_key") @Nullable String childKey,
        @Column(name = "group_key") @Nullable String groupKey,
        @Column(name = "location_key") String locationKey,
        @Column(name = "work_form") @Enumerated(EnumType.STRING) WorkForm workForm,
        @Column(name = "controller_key") String controllerKey,
        @Column(name = "author_key") @Nullable String authorKey,
        @Column(name = "case_id") @Nullable UUID caseId) {

    /** the columns of a record to be, about one child at most */
    public static AccessColumns of(Target target) {
        if (target.children().size() > 1) {
            throw new IllegalArgumentException("these columns hold one child");
        }
        return new AccessColumns(
                target.children().stream().map(ChildRef::key).findFirst().orElse(null),
                target.group() == null ? null : target.group().key(),
                target.place().location().key(),
                target.place().workForm(),
                target.controller().key(),
                target.author() == null ? null : target.author().key(),
                target.caseId());
    }

    /**
     * The columns of a row that selects them one after the other, in the order of this record.
     *
     * @param first number of the column {@code child_key}, from 1
     */
    public static AccessColumns of(Row row, int first) throws SQLException {
        return new AccessColumns(
                row.textOrNull(first),
                row.textOrNull(first + 1),
                row.text(first + 2),
                row.name(first + 3, WorkForm.class),
                row.text(first + 4),
                row.textOrNull(first + 5),
                row.uuidOrNull(first + 6));
    }

    /** the record as the access policy sees it */
    public Target target(String type, @Nullable UUID id) {
        return new Target(
                type,
                id,
                childKey == null ? Set.of() : Set.of(new ChildRef(childKey)),
                groupKey == null ? null : new GroupRef(groupKey),
                place(),
                new OrganisationRef(controllerKey),
                authorKey == null ? null : new StaffRef(authorKey),
                caseId);
    }

    /** the children that these records are about */
    public static Set<ChildRef> children(Collection<AccessColumns> records) {
        Set<ChildRef> children = new HashSet<>();
        for (AccessColumns columns : records) {
            if (columns.childKey() != null) {
                children.add(new ChildRef(columns.childKey()));
            }
        }
        return children;
    }

    public Place place() {
        return new Place(new LocationRef(locationKey), workForm);
    }

    /**
     * Whom the record is about, for a reader.
     *
     * @param named whether the reader may know the child
     * @param alias the alias of the case, null when the record belongs to none
     */
    public Subject subject(boolean named, @Nullable String alias) {
        if (childKey == null) {
            if (groupKey == null) {
                throw new IllegalStateException("a record about a place has no subject");
            }
            return Subject.of(new GroupRef(groupKey));
        }
        return named ? Subject.of(new ChildRef(childKey)) : Subject.alias(alias == null ? "—" : alias);
    }
}
