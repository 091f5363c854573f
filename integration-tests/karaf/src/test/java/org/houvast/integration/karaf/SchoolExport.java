package org.houvast.integration.karaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A school export as student systems give it: OneRoster 1.1, no guardians, no columns of ours, days without a time, this school year.
 */
final class SchoolExport {
    static final String TEACHER = "teacher-1";
    static final String COLLEAGUE = "teacher-2";
    static final String PRINCIPAL = "principal-1";
    static final String BOARD = "board-1";
    static final String PUPIL = "pupil-01";
    static final String CLASS = "class-1";
    static final String SCHOOL = "school-1";

    private final Path folder;
    private final String from;
    private final String until;
    private final String changed;

    private SchoolExport(Path folder, LocalDate today) {
        this.folder = folder;
        this.from = today.minusMonths(3).toString();
        this.until = today.plusMonths(6).toString();
        this.changed = today.minusDays(1).toString();
    }

    /** writes it into a new folder */
    static Path write(Path folder, LocalDate today) {
        try {
            Files.createDirectories(folder);
            new SchoolExport(folder, today).write();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        file(
                "manifest.csv",
                "propertyName,value",
                "manifest.version,1.0",
                "oneroster.version,1.1",
                "file.classes,bulk",
                "file.enrollments,bulk",
                "file.orgs,bulk",
                "file.users,bulk",
                "file.academicSessions,bulk",
                "file.courses,bulk");
        file(
                "orgs.csv",
                "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
                row("district-1", "Stichting Waterlijn", "district", "D1", ""),
                row("org-coaches", "Jeugdhulp Kwelder", "district", "D2", ""),
                row(SCHOOL, "De Meerpaal", "school", "S1", "district-1"));
        file(
                "academicSessions.csv",
                "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear",
                row("year-1", "Schooljaar", "schoolYear", from, until, "", until.substring(0, 4)));
        file(
                "courses.csv",
                "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes",
                row("course-1", "year-1", "Rekenen", "REK-1", "\"01,02\"", "district-1", "Rekenen", "REK"));
        file(
                "classes.csv",
                "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,"
                        + "termSourcedIds,subjects,subjectCodes,periods",
                row(
                        CLASS,
                        "\"Rekenen, groep 4\"",
                        "04",
                        "course-1",
                        "REK-4",
                        "scheduled",
                        "Lokaal 1",
                        SCHOOL,
                        "year-1",
                        "Rekenen",
                        "REK",
                        "1"),
                row(
                        "class-2",
                        "Rekenen groep 5",
                        "05",
                        "course-1",
                        "REK-5",
                        "scheduled",
                        "Lokaal 2",
                        SCHOOL,
                        "year-1",
                        "Rekenen",
                        "REK",
                        "2"));
        users();
        file(
                "enrollments.csv",
                "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate",
                row("e-1", CLASS, SCHOOL, TEACHER, "teacher", "true", from, until),
                row("e-2", "class-2", SCHOOL, COLLEAGUE, "teacher", "true", from, until),
                row("e-3", CLASS, SCHOOL, PUPIL, "student", "false", from, until),
                row("e-4", CLASS, SCHOOL, "pupil-02", "student", "false", from, until),
                row("e-5", "class-2", SCHOOL, "pupil-03", "student", "false", "", ""));
    }

    private void users() throws IOException {
        file(
                "users.csv",
                "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,"
                        + "identifier,email,sms,phone,agentSourcedIds,grades,password",
                user(TEACHER, "teacher", "Hanneke", "Zilver"),
                user(COLLEAGUE, "teacher", "Bas", "Koraal"),
                user(PRINCIPAL, "administrator", "Ria", "Duinker"),
                user(BOARD, "administrator", "Wout", "Strandloper").replace("," + SCHOOL + ",", ",district-1,"),
                user(PUPIL, "student", "Jip", "Zandvoorder"),
                user("pupil-02", "student", "Noor", "Plevier"),
                user("pupil-03", "student", "Sem", "Kluut"));
    }

    private String user(String id, String role, String given, String family) {
        return String.join(
                ",",
                id,
                "active",
                changed,
                "true",
                SCHOOL,
                role,
                id,
                "",
                given,
                family,
                "",
                "I-" + id,
                id + "@example.org",
                "",
                "06-0 x1",
                "",
                role.equals("student") ? "04" : "",
                "geheim-" + id);
    }

    private String row(String id, String... cells) {
        return id + ",active," + changed + "," + String.join(",", cells);
    }

    private void file(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
    }
}
