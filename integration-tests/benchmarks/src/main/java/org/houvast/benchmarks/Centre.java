package org.houvast.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.houvast.benchmarks.floor.internal.Facts;

/**
 * Writes the OneRoster export of an organisation: groups of 30 children, ten groups a location, a member of staff for each group, a
 * guardian for each child. Group 0, its staff and its children are the same in every size: with them is measured.
 */
final class Centre {
    static final int CHILDREN_PER_GROUP = 30;

    /** the manager of the location of group 0 */
    static final String MANAGER = "manager";

    /** the internal coach of that location */
    static final String COACH = "coach";

    static final int GROUPS_PER_LOCATION = 10;
    private static final LocalDate BORN = LocalDate.of(2023, 1, 1);

    private final Path folder;
    private final int children;
    private final int groups;

    private Centre(Path folder, int children) {
        this.folder = folder;
        this.children = children;
        this.groups = (children + CHILDREN_PER_GROUP - 1) / CHILDREN_PER_GROUP;
    }

    /** writes it into this folder */
    static Path write(Path folder, int children) throws IOException {
        Files.createDirectories(folder);
        Centre centre = new Centre(folder, children);
        centre.organisations();
        centre.groups();
        centre.users();
        centre.enrolments();
        return folder;
    }

    /** key of a child; those of group 0 are the first 30 */
    static String child(int i) {
        return "child-" + i;
    }

    private void organisations() throws IOException {
        try (BufferedWriter out = open("orgs.csv")) {
            out.write("sourcedId,status,name,type,parentSourcedId,metadata.workForms\n");
            out.write(Facts.ORGANISATION + ",active,Organisatie,district,,\n");
            for (int i = 0; i * GROUPS_PER_LOCATION < groups; i++) {
                out.write("loc-" + i + ",active,Locatie " + i + ",school," + Facts.ORGANISATION + "," + Facts.WORK_FORM
                        + "\n");
            }
        }
    }

    private void groups() throws IOException {
        try (BufferedWriter out = open("classes.csv")) {
            out.write("sourcedId,status,title,schoolSourcedId,metadata.workForm\n");
            for (int i = 0; i < groups; i++) {
                out.write("grp-" + i + ",active,Groep " + i + "," + location(i) + "," + Facts.WORK_FORM + "\n");
            }
        }
    }

    private void users() throws IOException {
        try (BufferedWriter out = open("users.csv");
                BufferedWriter births = open("demographics.csv")) {
            out.write("sourcedId,status,enabledUser,orgSourcedIds,role,username,givenName,familyName,agentSourcedIds,"
                    + "metadata.roles,metadata.custody,metadata.informationRestricted,metadata.secretAddress,"
                    + "metadata.restrained\n");
            births.write("sourcedId,status,birthDate\n");
            user(out, MANAGER, Facts.LOCATION, "administrator,", ",MANAGER@" + Facts.LOCATION + ",");
            user(out, COACH, Facts.LOCATION, "administrator,", ",INTERNAL_COACH@" + Facts.LOCATION + ",");
            for (int i = 0; i < groups; i++) {
                user(out, "stf-" + i, location(i), "teacher,", "," + Facts.ROLE + "@" + location(i) + ",");
            }
            for (int i = 0; i < children; i++) {
                String guardian = "guardian-" + i;
                String location = location(i / CHILDREN_PER_GROUP);
                user(out, child(i), location, "student,", guardian + ",," + guardian + "=YES");
                user(out, guardian, location, "parent,", ",,");
                births.write(child(i) + ",active," + BORN.plusDays(i % 900) + "\n");
            }
        }
    }

    private static void user(BufferedWriter out, String key, String location, String role, String rest)
            throws IOException {
        out.write(key + ",active,true," + location + "," + role + key + ",Voornaam,Achternaam," + rest + ",,,\n");
    }

    private void enrolments() throws IOException {
        try (BufferedWriter out = open("enrollments.csv")) {
            out.write("sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role,beginDate,endDate\n");
            for (int i = 0; i < groups; i++) {
                enrolment(out, "staff-" + i, i, "stf-" + i + ",teacher");
            }
            for (int i = 0; i < children; i++) {
                enrolment(out, "child-" + i, i / CHILDREN_PER_GROUP, child(i) + ",student");
            }
        }
    }

    private static void enrolment(BufferedWriter out, String id, int group, String rest) throws IOException {
        out.write("enrolment-" + id + ",active,grp-" + group + "," + location(group) + "," + rest + ",2024-01-01,\n");
    }

    private static String location(int group) {
        return "loc-" + group / GROUPS_PER_LOCATION;
    }

    private BufferedWriter open(String file) throws IOException {
        return Files.newBufferedWriter(folder.resolve(file));
    }
}
