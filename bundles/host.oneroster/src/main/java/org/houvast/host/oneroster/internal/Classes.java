package org.houvast.host.oneroster.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.oneroster.internal.Orgs.Org;
import org.houvast.host.spi.GroupRecord;
import org.jspecify.annotations.Nullable;

/** {@code classes.csv} and {@code academicSessions.csv}: every class is a group, which begins with its first session. */
final class Classes {
    static final String FILE = "classes.csv";

    private static final String SESSIONS = "academicSessions.csv";
    private static final String SCHOOL = "schoolSourcedId";
    private static final String TERMS = "termSourcedIds";
    private static final String WORK_FORM = "metadata.workForm";
    private static final List<String> COLUMNS =
            List.of("sourcedId", "status", "title", "classCode", SCHOOL, TERMS, WORK_FORM);

    /**
     * One class.
     *
     * @param group the group that it is
     * @param begin first day of its first session, null when unknown
     */
    record SchoolClass(GroupRecord group, @Nullable LocalDate begin) {}

    /** the first day of a session, null when unknown */
    private record Session(@Nullable LocalDate begin) {}

    private final Keyed<Session> sessions = new Keyed<>(SESSIONS);
    private final Keyed<SchoolClass> classes = new Keyed<>(FILE);

    private Classes() {}

    static Classes read(Reading reading, Orgs orgs) throws IOException {
        Classes read = new Classes();
        boolean sessionsThere = reading.export().has(SESSIONS);
        reading.optional(SESSIONS, List.of("sourcedId", "status", "startDate"), row -> {
            String id = row.key("sourcedId");
            if (row.deleted()) {
                read.sessions.drop(row.spot(), id);
            } else {
                read.sessions.add(row.spot(), id, new Session(row.date("startDate")));
            }
        });
        reading.optional(FILE, COLUMNS, row -> {
            String id = row.key("sourcedId");
            if (row.deleted()) {
                read.classes.drop(row.spot(), id);
            } else {
                read.add(orgs, row, id, sessionsThere);
            }
        });
        return read;
    }

    /** the class that a reference leads to; nothing when it, or its school, is marked as deleted */
    Optional<SchoolClass> resolve(Spot spot, String column, String id) {
        return classes.resolve(spot, column, id);
    }

    Collection<SchoolClass> all() {
        return classes.all();
    }

    private void add(Orgs orgs, Row row, String id, boolean sessionsThere) {
        if (orgs.resolve(row.spot(), SCHOOL, row.required(SCHOOL)).isEmpty()) {
            classes.drop(row.spot(), id);
            return;
        }
        Org school = orgs.requireSchool(row.spot(), SCHOOL, row.required(SCHOOL));
        LocalDate begin = !sessionsThere
                ? null
                : row.list(TERMS).stream()
                        .flatMap(term -> sessions.resolve(row.spot(), TERMS, term).stream())
                        .map(Session::begin)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null);
        GroupRecord group =
                new GroupRecord(new GroupRef(id), name(row, id), new LocationRef(school.id()), workForm(row, school));
        classes.add(row.spot(), id, new SchoolClass(group, begin));
    }

    private static String name(Row row, String id) {
        String title = row.text("title");
        String code = row.text("classCode");
        return !title.isEmpty() ? title : !code.isEmpty() ? code : id;
    }

    private static WorkForm workForm(Row row, Org school) {
        String name = row.text(WORK_FORM);
        if (name.isEmpty()) {
            if (school.workForms().size() > 1) {
                throw row.refuse(WORK_FORM, "is empty, and the school has several work forms");
            }
            return school.workForms().iterator().next();
        }
        WorkForm form = row.constant(WorkForm.class, WORK_FORM, name);
        if (!school.workForms().contains(form)) {
            throw row.refuse(WORK_FORM, "is a work form that the school has not");
        }
        return form;
    }
}
