package org.houvast.host.oneroster.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.houvast.host.oneroster.internal.Classes.SchoolClass;
import org.houvast.host.spi.Membership;

/**
 * {@code enrollments.csv} and {@code demographics.csv}: groups and birth dates of users. As in OneRoster, the end date of an
 * enrolment is the first day that no longer belongs to it.
 */
final class Enrolments {
    /** where a membership begins when neither the enrolment nor a session of the class says so */
    static final LocalDate ALWAYS = LocalDate.EPOCH;

    private static final String FILE = "enrollments.csv";
    private static final String DEMOGRAPHICS = "demographics.csv";
    private static final String CLASS = "classSourcedId";
    private static final String USER = "userSourcedId";
    private static final String END = "endDate";
    private static final List<String> COLUMNS = List.of("sourcedId", "status", CLASS, USER, "role", "beginDate", END);

    private Enrolments() {}

    /** adds to the users what these files say of them */
    static void read(Reading reading, Classes classes, Users users) throws IOException {
        readDemographics(reading, users);
        Set<String> ids = new HashSet<>();
        reading.optional(FILE, COLUMNS, row -> {
            if (!ids.add(row.key("sourcedId"))) {
                throw row.refuse("sourcedId", "is there twice");
            }
            if (!row.deleted()) {
                add(row, classes, users);
            }
        });
    }

    private static void readDemographics(Reading reading, Users users) throws IOException {
        Set<String> ids = new HashSet<>();
        reading.optional(DEMOGRAPHICS, List.of("sourcedId", "status", "birthDate"), row -> {
            String id = row.key("sourcedId");
            if (!ids.add(id)) {
                throw row.refuse("sourcedId", "is there twice");
            }
            if (!row.deleted()) {
                users.resolve(row.spot(), "sourcedId", id).ifPresent(user -> user.birthDate = row.date("birthDate"));
            }
        });
    }

    private static void add(Row row, Classes classes, Users users) {
        Optional<SchoolClass> schoolClass = classes.resolve(row.spot(), CLASS, row.required(CLASS));
        Optional<User> user = users.resolve(row.spot(), USER, row.required(USER));
        String role = row.required("role").toLowerCase(Locale.ROOT);
        LocalDate begin = row.date("beginDate");
        LocalDate end = row.date(END);
        if (schoolClass.isEmpty() || user.isEmpty()) {
            return;
        }
        LocalDate classBegin = schoolClass.get().begin();
        LocalDate from = begin != null ? begin : classBegin != null ? classBegin : ALWAYS;
        if (end != null && end.isBefore(from)) {
            throw row.refuse(END, "lies before the begin");
        }
        if (from.equals(end)) {
            return;
        }
        Membership membership =
                new Membership(schoolClass.get().group().ref(), from, end == null ? null : end.minusDays(1));
        switch (role) {
            case "student" -> child(row, user.get()).addChildGroup(membership);
            case "teacher", "aide" -> staff(row, user.get()).addStaffGroup(membership);
            case "administrator", "proctor" -> {
                // looks after the class, and is not in the group with the children
            }
            default -> throw row.refuse("role", "has an unknown code");
        }
    }

    private static User child(Row row, User user) {
        if (user.child == null) {
            throw row.refuse(USER, "refers to a user who is no student");
        }
        return user;
    }

    private static User staff(Row row, User user) {
        if (user.staff == null) {
            throw row.refuse(USER, "refers to a user who is not staff");
        }
        return user;
    }
}
