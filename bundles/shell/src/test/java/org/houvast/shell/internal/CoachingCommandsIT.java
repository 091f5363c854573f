package org.houvast.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.shell.internal.CentreConsole.KDV;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.support.completers.ArgumentCommandLine;
import org.houvast.coaching.AgreementParty;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.CooperationAgreement;
import org.houvast.coaching.HoursFilter;
import org.houvast.coaching.MakeAgreement;
import org.houvast.coaching.PartyRole;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.StaffRef;
import org.houvast.observation.DefineKind;
import org.houvast.observation.FieldPart;
import org.houvast.observation.FieldType;
import org.houvast.observation.KindField;
import org.houvast.observation.Labels;
import org.houvast.observation.ObservationKind;
import org.houvast.rest.CsvLine;
import org.houvast.testkit.MemoryHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator sees and does of observing and coaching in a session of the real console, on the real services. */
class CoachingCommandsIT {
    private static final String FIELD =
            """
            {"name": "ate", "type": "YES_NO", "part": "FACT", "label": {"nl": "gegeten", "en": "ate"}}""";

    @TempDir
    private Path folder;

    private CentreConsole at;

    @BeforeEach
    void openTheConsole() {
        at = new CentreConsole(folder);
    }

    @AfterEach
    void closeTheConsole() {
        at.close();
    }

    private LocalDate today() {
        return at.database.clock().today();
    }

    @Test
    void showsWhatEndsSoonTheFirstToEndFirst() throws Exception {
        assertThat(at.run("houvast:coaching-ending")).contains("nothing ends in these days");
        CoachAssignment assignment = assigned(today().plusDays(30));
        CooperationAgreement agreement = agreed(today().plusDays(10));

        String soon = at.run("houvast:coaching-ending sun");

        assertThat(soon)
                .containsPattern(today().plusDays(30) + " +\\| assignment +\\| esra +\\| bees +\\| "
                        + assignment.id().value())
                .containsPattern(today().plusDays(10) + " +\\| agreement +\\| .*care.* +\\| +\\| "
                        + agreement.id().value());
        assertThat(soon.indexOf("agreement")).isLessThan(soon.indexOf("assignment"));
        assertThat(at.run("houvast:coaching-ending --days 20"))
                .contains("agreement")
                .doesNotContain("assignment");
        assertThat(at.run("houvast:coaching-ending --days 9")).contains("nothing ends");
        at.refused("houvast:coaching-ending --days 4000", "Days are 0 to 3660.");
        at.refused("houvast:coaching-ending --as person-manager", "Only an administrator");
    }

    private CoachAssignment assigned(LocalDate until) {
        return at.assignments.assign(
                at.admin(),
                new AssignCoach(
                        new StaffRef("esra"),
                        CoachType.YOUTH_CARE,
                        List.of(new GroupRef("bees")),
                        today(),
                        until,
                        null,
                        today()));
    }

    private CooperationAgreement agreed(LocalDate until) {
        return at.agreements.make(
                at.admin(),
                new MakeAgreement(
                        List.of(
                                new AgreementParty(
                                        new OrganisationRef(MemoryHost.CENTRE),
                                        Discipline.CHILDCARE,
                                        PartyRole.CONTROLLER),
                                new AgreementParty(
                                        new OrganisationRef("care"), Discipline.YOUTH_CARE, PartyRole.PROCESSOR)),
                        List.of(KDV),
                        today(),
                        until,
                        40,
                        null,
                        null,
                        null,
                        null,
                        null,
                        today()));
    }

    @Test
    void showsTheKindsOfAPlace() throws Exception {
        Labels label = new Labels("maaltijd", "meal");
        at.kinds.define(
                at.admin(),
                new DefineKind(
                        KDV.location(),
                        KDV.workForm(),
                        "MEAL",
                        label,
                        null,
                        null,
                        List.of(new KindField(
                                "ate", FieldType.YES_NO, FieldPart.FACT, label, null, null, null, null, null))));

        assertThat(at.run("houvast:observation-kinds sun KDV"))
                .containsPattern("MEAL +\\| \\d+ +\\| " + MemoryHost.CENTRE + " +\\| 1 +\\| meal")
                .containsPattern("ABC +\\| \\d+ +\\| Houvast");
        at.refused("houvast:observation-kinds sun kdv", "A work form is KDV, PEUTER, BSO or PO.");
    }

    @Test
    void saysSoWhileTheServicesAreAway() {
        at.console.unregister(at.console.getService(CoachingConsole.class));

        at.refused("houvast:coaching-ending", "Houvast does not serve now");
    }

    @Test
    void loadsAKindFromAFile() throws Exception {
        Path file = kind(FIELD);

        assertThat(at.run("houvast:observation-kind-load " + file)).contains("Version 101 of MEAL is there.");
        assertThat(at.run("houvast:observation-kind-load --as person-admin " + file))
                .contains("Version 102 of MEAL is there.");

        assertThat(at.kinds.list(at.admin(), KDV))
                .filteredOn(k -> k.code().equals("MEAL"))
                .singleElement()
                .satisfies(k -> {
                    assertThat(k.version()).isEqualTo(102);
                    assertThat(k.fields()).extracting(KindField::name).containsExactly("ate");
                });
    }

    @Test
    void saysWhatIsWrongWithAFileAndWhere() throws IOException {
        loadRefused(kind(FIELD + ", " + FIELD), "[/fields/1/name: ", "(observation:kind-invalid)");
        loadRefused(kind("{\"colour\": 1}"), "[/fields/0/colour: ", "[/fields/0/label: ", "(rest:json-invalid)");
        loadRefused(file("{\"code\": "), "[/code: ", "(rest:json-malformed)");
        loadRefused(file(" ".repeat((1 << 20) + 1)), "(rest:body-too-large)");
        loadRefused(folder.resolve("elsewhere.json"), "There is no file ");
        loadRefused(folder, " cannot be read.");
        at.refused("houvast:observation-kind-load --as person-manager " + kind(FIELD), "Only an administrator");

        assertThat(at.kinds.list(at.admin(), KDV))
                .extracting(ObservationKind::code)
                .doesNotContain("MEAL");
    }

    private void loadRefused(Path file, String... words) {
        at.refused("houvast:observation-kind-load " + file, words);
    }

    private Path kind(String fields) throws IOException {
        return file(
                """
                {"location": "sun", "workForm": "KDV", "code": "MEAL", "label": {"nl": "maaltijd", "en": "meal"},
                "fields": [%s]}"""
                        .formatted(fields));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "kind", ".json"), text);
    }

    @Test
    void givesTheHoursAsTheyAreOverRest() throws Exception {
        assigned(today().plusDays(30));
        String csv = CsvLine.all(at.hours
                .export(at.admin(), new HoursFilter(null, KDV.location()))
                .cells());
        assertThat(csv).contains("POLICY," + today().getYear(), "location,workForm,group");
        Path file = folder.resolve("hours.csv");
        String toFile = "houvast:coaching-hours --year " + today().getYear() + " --file " + file + " sun";

        assertThat(at.run("houvast:coaching-hours sun")).isEqualTo(csv);
        assertThat(at.run("houvast:coaching-hours")).isEqualTo(csv);
        assertThat(at.run(toFile)).contains("Written to " + file);

        assertThat(Files.readString(file)).isEqualTo(csv);
        at.refused(toFile, "is there already; nothing was written");
        at.refused("houvast:coaching-hours --file " + folder.resolve("no/hours.csv"), " cannot be written.");
        at.refused("houvast:coaching-hours --year 26", "A year is written as 2026.");
        at.refused("houvast:coaching-hours --year 1999", "(coaching:year-invalid)");
        at.refused("houvast:coaching-hours --as person-manager", "Only an administrator");
    }

    @Test
    void completesTheNameOfAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("only-one.json"));
        String typed = folder + "/only";
        List<Candidate> candidates = new ArrayList<>();

        new FilePathCompleter()
                .completeCandidates(at.session(), new ArgumentCommandLine(typed, typed.length()), candidates);

        assertThat(candidates).extracting(Candidate::value).contains(file.toString());
    }
}
