package org.houvast.host.oneroster.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Writes the export of a very large organisation: 400 locations, 4 groups for each 100 children, two guardians a child, an
 * enrolment of the past and one of the present, keys like those of a real export.
 */
final class LargeExport {
    private static final int LOCATIONS = 400;
    private static final int CHILDREN_PER_GROUP = 25;

    private final Path folder;
    private final int children;

    LargeExport(Path folder, int children) {
        this.folder = folder;
        this.children = children;
    }

    void write() throws IOException {
        orgs();
        classes();
        users();
        enrolments();
    }

    private void orgs() throws IOException {
        try (BufferedWriter out = open("orgs.csv")) {
            out.write("sourcedId,status,name,type,parentSourcedId,metadata.workForms,metadata.closureDays\n");
            out.write(key("org", 0) + ",active,Organisatie,district,,,\n");
            for (int i = 0; i < LOCATIONS; i++) {
                out.write(key("loc", i) + ",active,Locatie " + i + ",school," + key("org", 0)
                        + ",\"KDV,BSO,PO\",2026-12-21/2027-01-01\n");
            }
        }
    }

    private void classes() throws IOException {
        try (BufferedWriter out = open("classes.csv")) {
            out.write("sourcedId,status,title,schoolSourcedId,metadata.workForm\n");
            String[] forms = {"KDV", "BSO", "PO"};
            for (int i = 0; i < groups(); i++) {
                out.write(key("grp", i) + ",active,Groep " + i + "," + key("loc", i % LOCATIONS) + "," + forms[i % 3]
                        + "\n");
            }
        }
    }

    private void users() throws IOException {
        try (BufferedWriter out = open("users.csv");
                BufferedWriter births = open("demographics.csv")) {
            out.write(
                    "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,"
                            + "email,agentSourcedIds,password,metadata.mentor,metadata.custody,metadata.family,metadata.language\n");
            births.write("sourcedId,status,birthDate,white\n");
            for (int i = 0; i < groups(); i++) {
                row(out, "stf", i, "teacher", "", "", "", "", "");
            }
            for (int i = 0; i < children; i++) {
                String first = key("gua", 2 * i);
                String second = key("gua", 2 * i + 1);
                row(
                        out,
                        "chi",
                        i,
                        "student",
                        "\"" + first + "," + second + "\"",
                        key("stf", i / CHILDREN_PER_GROUP),
                        "\"" + first + "=YES," + second + "=YES\"",
                        "",
                        "");
                births.write(
                        key("chi", i) + ",active," + LocalDate.of(2016, 1, 1).plusDays(i % 3_000) + ",true\n");
            }
            for (int i = 0; i < 2 * children; i++) {
                row(out, "gua", i, "parent", "", "", "", "", "nl");
            }
        }
    }

    private void enrolments() throws IOException {
        try (BufferedWriter out = open("enrollments.csv")) {
            out.write("sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role,beginDate,endDate\n");
            int id = 0;
            for (int i = 0; i < groups(); i++) {
                enrolment(out, id++, i, key("stf", i) + ",teacher,2020-01-01,");
            }
            for (int i = 0; i < children; i++) {
                int group = i / CHILDREN_PER_GROUP;
                enrolment(out, id++, (group + 1) % groups(), key("chi", i) + ",student,2025-08-01,2026-08-01");
                enrolment(out, id++, group, key("chi", i) + ",student,2026-08-01,");
            }
        }
    }

    private static void row(BufferedWriter out, String kind, int i, String role, String agents, String... metadata)
            throws IOException {
        out.write(key(kind, i) + ",active,2026-09-01,true," + key("loc", i % LOCATIONS) + "," + role + "," + kind + i
                + ",Voornaam" + i + ",Achternaam" + i + "," + kind + i + "@example.org," + agents + ",secret" + i + ","
                + String.join(",", metadata) + "\n");
    }

    private static void enrolment(BufferedWriter out, int id, int group, String rest) throws IOException {
        out.write(key("enr", id) + ",active," + key("grp", group) + "," + key("loc", group % LOCATIONS) + "," + rest
                + "\n");
    }

    private int groups() {
        return Math.max(1, children / CHILDREN_PER_GROUP);
    }

    private static String key(String kind, int i) {
        return new UUID(kind.hashCode() * 31L, i * 0x9E3779B97F4A7C15L).toString();
    }

    private BufferedWriter open(String file) throws IOException {
        return Files.newBufferedWriter(folder.resolve(file));
    }
}
