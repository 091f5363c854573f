package org.houvast.trust;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a {@link World} as the OneRoster export that the product takes its people from. */
final class Export {
    private static final String LONG_AGO = "2024-01-01";

    private final World world;
    private final Path folder;
    private final LocalDate today;
    private int enrolments;

    private Export(World world, Path folder, LocalDate today) {
        this.world = world;
        this.folder = folder;
        this.today = today;
    }

    static Path write(World world, Path folder, LocalDate today) throws IOException {
        Files.createDirectories(folder);
        Export export = new Export(world, folder, today);
        export.organisations();
        export.groups();
        export.users();
        export.enrolments();
        return folder;
    }

    private void organisations() throws IOException {
        try (BufferedWriter out = open("orgs.csv")) {
            out.write("sourcedId,status,name,type,parentSourcedId,metadata.workForms,metadata.controllers\n");
            for (String organisation : World.CONTROLLERS) {
                out.write(organisation + ",active,Organisatie,district,,,\n");
            }
            out.write(World.YOUTH_CARE + ",active,Jeugdhulp,district,,,\n");
            Map<String, String> forms = new TreeMap<>();
            for (Place place : world.places()) {
                forms.merge(place.location(), place.form() + "=" + place.controller(), (a, b) -> a + "," + b);
            }
            for (Map.Entry<String, String> location : forms.entrySet()) {
                String controllers = location.getValue();
                out.write(location.getKey() + ",active,Locatie,school,"
                        + controllers.replaceFirst("^[A-Z]+=", "").replaceFirst(",.*", "") + ",\""
                        + controllers.replaceAll("=[^,]*", "") + "\",\"" + controllers + "\"\n");
            }
        }
    }

    private void groups() throws IOException {
        try (BufferedWriter out = open("classes.csv")) {
            out.write("sourcedId,status,title,schoolSourcedId,metadata.workForm\n");
            for (Group group : world.groups()) {
                out.write(group.key() + ",active,Groep," + group.place().location() + ","
                        + group.place().form() + "\n");
            }
        }
    }

    private void users() throws IOException {
        try (BufferedWriter out = open("users.csv");
                BufferedWriter births = open("demographics.csv")) {
            out.write("sourcedId,status,enabledUser,orgSourcedIds,role,username,givenName,familyName,agentSourcedIds,"
                    + "metadata.roles,metadata.organisation,metadata.person,metadata.family,metadata.leftOn,metadata.mentor,"
                    + "metadata.custody,metadata.informationRestricted,metadata.secretAddress,metadata.restrained\n");
            births.write("sourcedId,status,birthDate\n");
            for (Person person : world.people()) {
                out.write(person.key().startsWith("par-") ? guardian(person) : staff(person));
            }
            for (Child child : world.children()) {
                out.write(child(child));
                births.write(child.key() + ",active," + today.minusMonths(40) + "\n");
            }
        }
    }

    private static String guardian(Person person) {
        String location = "loc-" + person.key().split("-", -1)[1];
        return row(person.key(), location, "parent", "", "", "", person.human(), "", "", "", "", "");
    }

    private String staff(Person person) {
        boolean coach = person.key().startsWith("coach-");
        String location = person.roles().stream()
                .map(role -> role.replaceFirst(".*@", ""))
                .filter(where -> where.startsWith("loc-"))
                .sorted()
                .findFirst()
                .orElse(person.organisation());
        return row(
                person.key(),
                location,
                "teacher",
                "",
                coach
                        ? "COACH"
                        : person.roles().stream()
                                .map(role -> role.replaceFirst("@org-.*", ""))
                                .sorted()
                                .collect(Collectors.joining(",")),
                person.organisation(),
                person.human(),
                String.join(",", person.family()),
                person.left() ? today.minusDays(40).toString() : "",
                "",
                "",
                "");
    }

    private static String child(Child child) {
        String custody = child.custody().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(","));
        String guardians = String.join(",", new TreeMap<>(child.custody()).keySet());
        String location = child.group().place().location();
        return row(
                child.key(),
                location,
                "student",
                guardians,
                "",
                "",
                "",
                "",
                "",
                child.mentor(),
                custody,
                String.join(",", child.restricted()));
    }

    private static String row(String key, String place, String role, String... rest) {
        StringBuilder row =
                new StringBuilder(key + ",active,true," + place + "," + role + "," + key + ",Voornaam,Achternaam");
        for (String cell : rest) {
            row.append(",\"").append(cell).append('"');
        }
        return row.append(",,\n").toString();
    }

    private void enrolments() throws IOException {
        try (BufferedWriter out = open("enrollments.csv")) {
            out.write("sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role,beginDate,endDate\n");
            for (Person person : world.people()) {
                if (!person.key().startsWith("par-")) {
                    for (String group : person.groups()) {
                        enrolment(out, world.group(group), person.key() + ",teacher", "");
                    }
                }
                if (person.key().startsWith("tmp-")) {
                    Group group = world.group("grp-" + person.key().substring(4) + "-0");
                    enrolment(
                            out,
                            group,
                            person.key() + ",teacher",
                            today.minusDays(7).toString());
                }
            }
            for (Child child : world.children()) {
                enrolment(out, child.group(), child.key() + ",student", "");
            }
        }
    }

    private void enrolment(BufferedWriter out, Group group, String who, String end) throws IOException {
        out.write("enr-" + enrolments++ + ",active," + group.key() + ","
                + group.place().location() + "," + who + "," + LONG_AGO + "," + end + "\n");
    }

    private BufferedWriter open(String file) throws IOException {
        return Files.newBufferedWriter(folder.resolve(file));
    }
}
