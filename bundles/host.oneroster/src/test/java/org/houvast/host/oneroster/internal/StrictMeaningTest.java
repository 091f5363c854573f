package org.houvast.host.oneroster.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong meaning is refused, with file, line and column, and without the value. */
class StrictMeaningTest {
    @TempDir
    Path folder;

    /** file, text in it, what it is replaced by, line and column that are told */
    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("orgs.csv", "care,active,", "care,gone,", 2, "status"),
                wrong("orgs.csv", "youth,active,Jeugdhulp Dok,local", "youth,active,Jeugdhulp Dok,xyzzy", 4, "type"),
                wrong("orgs.csv", "quay,active,Kindcentrum Kaai", "quay,active,", 5, "name"),
                wrong("orgs.csv", "school,care,,\"KDV,BSO,PO\"", "school,xyzzy,,\"KDV,BSO,PO\"", 5, "parentSourcedId"),
                wrong("orgs.csv", "Opvang Dok,district,,", "Opvang Dok,district,care,", 2, "parentSourcedId"),
                wrong("orgs.csv", "\"KDV,BSO,PO\"", "\"KDV,BSO,PO,XYZZY\"", 5, "metadata.workForms"),
                wrong("orgs.csv", "PO=teach", "PO=xyzzy", 5, "metadata.controllers"),
                wrong("orgs.csv", "PO=teach", "PEUTER=teach", 5, "metadata.controllers"),
                wrong("orgs.csv", "PO=teach", "xyzzy", 5, "metadata.controllers"),
                wrong("orgs.csv", "BSO=222222222", "PO=222222222", 5, "metadata.lrk"),
                wrong("orgs.csv", "BSO=222222222", "KDV=222222222", 5, "metadata.lrk"),
                wrong("orgs.csv", "KDV=4", "KDV=-4", 5, "metadata.veChildren"),
                wrong("orgs.csv", "Europe/Brussels", "Europe/Xyzzy", 6, "metadata.zone"),
                wrong("orgs.csv", "YOUTH_CARE", "XYZZY", 4, "metadata.discipline"),
                wrong("orgs.csv", "2026-12-25", "25-12-2026", 5, "metadata.closureDays"),
                wrong("orgs.csv", "2026-12-28/2027-01-08", "2027-01-08/2026-12-28", 5, "metadata.closureDays"),
                wrong("classes.csv", "Krabben,,quay", "Krabben,,xyzzy", 2, "schoolSourcedId"),
                wrong("classes.csv", "Krabben,,quay", "Krabben,,care", 2, "schoolSourcedId"),
                wrong("classes.csv", "Krabben,,quay,,KDV", "Krabben,,quay,,", 2, "metadata.workForm"),
                wrong("classes.csv", "Krabben,,quay,,KDV", "Krabben,,quay,,PEUTER", 2, "metadata.workForm"),
                wrong("classes.csv", "gulls,active", "crabs,active", 3, "sourcedId"),
                wrong("classes.csv", "gulls,active", ",active", 3, "sourcedId"),
                wrong("users.csv", "s-teach,active", "s-care,active", 3, "sourcedId"),
                wrong("users.csv", "s-teach,active", "x".repeat(201) + ",active", 3, "sourcedId"),
                wrong("users.csv", "s-teach,active", "s\tteach,active", 3, "sourcedId"),
                wrong("users.csv", "s-care,active,true", "s-care,active,xyzzy", 2, "enabledUser"),
                wrong("users.csv", "true,quay,proctor", "true,quay,xyzzy", 8, "role"),
                wrong("users.csv", "true,quay,proctor", "true,quay,", 8, "role"),
                wrong("users.csv", "true,quay,proctor", "true,xyzzy,proctor", 8, "orgSourcedIds"),
                wrong("users.csv", "true,quay,proctor", "true,,proctor", 8, "orgSourcedIds"),
                wrong("users.csv", "Mare,Kiel", "Mare,Kie\uFFFD", 2, "familyName"),
                wrong("users.csv", "INTERNAL_COACH@quay", "XYZZY@quay", 8, "metadata.roles"),
                wrong("users.csv", "INTERNAL_COACH@quay", "GUARDIAN@quay", 8, "metadata.roles"),
                wrong("users.csv", "INTERNAL_COACH@quay", "INTERNAL_COACH@care", 8, "metadata.roles"),
                wrong("users.csv", "COACH,youth", "COACH,xyzzy", 9, "metadata.organisation"),
                wrong("users.csv", ",0.89,", ",xyzzy,", 2, "metadata.fte"),
                wrong("users.csv", ",0.89,", ",-1,", 2, "metadata.fte"),
                wrong("users.csv", "\"c-3\"", "\"xyzzy\"", 5, "metadata.family"),
                wrong("users.csv", "\"c-3\"", "\"g-1\"", 5, "metadata.family"),
                wrong("users.csv", "2026-06-30,,,,,,,,\ns-off", "30 june,,,,,,,,\ns-off", 10, "metadata.leftOn"),
                wrong("users.csv", "\"g-1,g-2\"", "\"g-1,g-2,xyzzy\"", 13, "agentSourcedIds"),
                wrong("users.csv", "s-care,\"g-1=YES", "xyzzy,\"g-1=YES", 13, "metadata.mentor"),
                wrong("users.csv", "s-care,\"g-1=YES", "g-1,\"g-1=YES", 13, "metadata.mentor"),
                wrong("users.csv", "g-2=NO", "g-2=PERHAPS", 13, "metadata.custody"),
                wrong("users.csv", "g-2=NO", "g-3=NO", 13, "metadata.custody"),
                wrong("users.csv", "g-2=NO", "xyzzy=NO", 13, "metadata.custody"),
                wrong("users.csv", "g-1=2024-05-01", "g-1=soon", 13, "metadata.custodySince"),
                wrong("users.csv", ",g-2,g-2,g-2,", ",g-3,g-2,g-2,", 13, "metadata.informationRestricted"),
                wrong("users.csv", ",g-2,g-2,g-2,", ",g-2,g-3,g-2,", 13, "metadata.secretAddress"),
                wrong("users.csv", ",g-2,g-2,g-2,", ",g-2,g-2,g-3,", 13, "metadata.restrained"),
                wrong("users.csv", ",s-teach,,,,,,,,,,,\ng-4", ",,,,,,,,,,,xx yy,\ng-4", 21, "metadata.language"),
                wrong("users.csv", "pt-BR,true", "pt-BR,xyzzy", 20, "metadata.interpreter"),
                wrong("demographics.csv", "2023-02-14", "14/02/2023", 2, "birthDate"),
                wrong("demographics.csv", "2023-02-14", "2023-02-30", 2, "birthDate"),
                wrong("demographics.csv", "c-3,active", "xyzzy,active", 4, "sourcedId"),
                wrong("demographics.csv", "c-3,active", "c-1,active", 4, "sourcedId"),
                wrong("enrollments.csv", "e-02,active", "e-01,active", 3, "sourcedId"),
                wrong("enrollments.csv", "e-11,active,crabs", "e-11,active,xyzzy", 11, "classSourcedId"),
                wrong("enrollments.csv", "quay,c-1,student", "quay,xyzzy,student", 11, "userSourcedId"),
                wrong("enrollments.csv", "quay,c-1,student", "quay,c-1,teacher", 11, "userSourcedId"),
                wrong("enrollments.csv", "quay,c-1,student", "quay,g-1,student", 11, "userSourcedId"),
                wrong("enrollments.csv", "quay,c-1,student", "quay,c-1,xyzzy", 11, "role"),
                wrong("enrollments.csv", "2023-03-20,2026-09-01", "2023-03-20,2022-09-01", 13, "endDate"),
                wrong("enrollments.csv", "2023-03-20,2026-09-01", "2023-13-20,2026-09-01", 13, "beginDate"),
                wrong("manifest.csv", "oneroster.version,1.1", "oneroster.version,2.0", 2, "value"),
                wrong("manifest.csv", "file.users,bulk", "file.users,delta", 6, "value"),
                wrong("manifest.csv", "file.users,bulk", "file.users,xyzzy", 6, "value"),
                wrong("manifest.csv", "file.classes,bulk", "file.academicSessions,bulk", 3, "value"));
    }

    private static Arguments wrong(String file, String text, String by, int line, String column) {
        return Arguments.of(file, text, by, line, column);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("wrong")
    void tellsFileLineAndColumn(String file, String text, String by, int line, String column) {
        ExportFolder export = ExportFolder.of("centre", folder).replace(file, text, by);
        ExportException refusal = refusal(export);
        assertThat(refusal.file()).isEqualTo(file);
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.column()).isEqualTo(column);
        assertThat(refusal.getMessage())
                .startsWith(file + ", line " + line + ", column " + column + ": ")
                .doesNotContainIgnoringCase("xyzzy")
                .doesNotContain("Kiel", "Mare", "14/02/2023");
    }

    @ParameterizedTest
    @CsvSource({
        "orgs.csv, sourcedId",
        "orgs.csv, type",
        "users.csv, sourcedId",
        "users.csv, role",
    })
    void aColumnThatIsNeededMustBeThere(String file, String column) {
        ExportFolder export = ExportFolder.of("centre", folder);
        int end = export.text(file).indexOf('\n');
        String header = export.text(file).substring(0, end);
        export.write(
                file, header.replaceFirst(column, "other") + export.text(file).substring(end));
        ExportException refusal = refusal(export);
        assertThat(refusal.file()).isEqualTo(file);
        assertThat(refusal.column()).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({"orgs.csv", "users.csv"})
    void aFileThatIsNeededMustBeThere(String file) {
        ExportException refusal =
                refusal(ExportFolder.of("centre", folder).delete("manifest.csv").delete(file));
        assertThat(refusal).hasMessage(file + ": is missing");
    }

    @Test
    void aColumnMustNotBeThereTwice() {
        ExportFolder export =
                ExportFolder.of("centre", folder).replace("users.csv", "familyName,email", "familyName,GIVENNAME");
        assertThat(refusal(export)).hasMessage("users.csv, line 1, column givenName: is there twice");
    }

    @Test
    void aRowMustHaveAsManyCellsAsTheHeader() {
        ExportFolder shorter =
                ExportFolder.of("centre", folder).replace("demographics.csv", "c-1,active,2023-02-14", "c-1,active");
        assertThat(refusal(shorter))
                .hasMessage("demographics.csv, line 2: has another number of cells than the header");
        ExportFolder longer = ExportFolder.of("centre", folder)
                .replace("demographics.csv", "c-1,active,2023-02-14", "c-1,active,2023-02-14,more");
        assertThat(refusal(longer).line()).isEqualTo(2);
    }

    @Test
    void linesAreCountedThroughCellsWithLineBreaks() {
        ExportFolder export = ExportFolder.of("centre", folder)
                .replace("classes.csv", "Krabben", "\"Krab\nben\"")
                .replace("classes.csv", "Zeehonden,,pier", "Zeehonden,,xyzzy");
        assertThat(refusal(export).line()).isEqualTo(6);
    }

    @Test
    void aQuoteThatIsNotClosedIsRefused() {
        ExportFolder last = ExportFolder.of("school", folder)
                .replace("users.csv", "06,canary-password\np-3", "06,\"canary-password\np-3");
        assertThat(refusal(last)).hasMessage("users.csv, line 5: has a quote that is not closed");
        ExportFolder middle = ExportFolder.of("centre", folder).replace("users.csv", "Eva,Kiel", "\"Eva,Kiel");
        assertThat(refusal(middle).line()).isEqualTo(19);
    }

    @Test
    void textAfterAQuoteIsRefused() {
        ExportFolder export = ExportFolder.of("centre", folder).replace("orgs.csv", "Pier,", "\"Pier\"xyzzy,");
        assertThat(refusal(export)).hasMessage("orgs.csv, line 6: is no proper CSV");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refusal(ExportFolder.of("centre", folder).write("users.csv", "")))
                .hasMessage("users.csv, line 1: has no header");
    }

    @Test
    void oneClaimForTwoPersonsIsRefused() throws Exception {
        Path path = ExportFolder.of("centre", folder)
                .replace("users.csv", "bram@example.org", "mare@example.org")
                .path();
        ExportReader reader = new ExportReader(ExportFolder.settings(path, "email", Set.of()), ExportFolder.CLOCK);
        assertThat(catchThrowableOfType(ExportException.class, reader::read))
                .hasMessage("users.csv, line 3, column email: is the same as of another person");
    }

    @Test
    void onePersonWithTwoStaffRowsIsRefused() {
        ExportFolder export = ExportFolder.of("centre", folder)
                .replace("users.csv", "bram@example.org,,,,,1,", "bram@example.org,,,,s-care,1,");
        assertThat(refusal(export).column()).isEqualTo("metadata.person");
    }

    @Test
    void aRoleOfAUserWhoIsNotThereIsRefused() {
        ExportFolder export = ExportFolder.of("centre12", folder).replace("roles.csv", "u-3,primary", "xyzzy,primary");
        assertThat(refusal(export))
                .hasMessage("roles.csv, line 6, column userSourcedId: refers to a row that is not in users.csv");
    }

    @Test
    void twoFilesOfOneNameInAZipAreRefused() throws Exception {
        ExportFolder export = ExportFolder.of("centre", folder);
        Files.copy(export.path().resolve("users.csv"), export.path().resolve("USERS.csv"));
        assertThat(refusal(export)).hasMessage("users.csv: is there twice");
    }

    @Test
    void anExportThatIsNotThereIsRefused() {
        ExportReader reader = new ExportReader(
                ExportFolder.settings(folder.resolve("none"), "sourcedId", Set.of()), ExportFolder.CLOCK);
        assertThat(catchThrowableOfType(ExportException.class, reader::read))
                .hasMessage("export: there is no such folder or zip file");
    }

    private static ExportException refusal(ExportFolder export) {
        return catchThrowableOfType(ExportException.class, export::read);
    }
}
