package org.houvast.host.oneroster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.houvast.commons.GroupRef;
import org.houvast.commons.PageRequest;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.StaffRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The form may differ, as long as the meaning is the same. */
class LenientFormTest {
    private static final List<String> FILES = List.of(
            "orgs.csv", "classes.csv", "users.csv", "demographics.csv", "enrollments.csv", "academicSessions.csv");

    @TempDir
    Path folder;

    static Stream<Arguments> forms() {
        UnaryOperator<String> bom = t -> "\uFEFF" + t;
        UnaryOperator<String> crlf = t -> t.replace("\n", "\r\n");
        UnaryOperator<String> upper = t -> header(t, h -> h.toUpperCase(Locale.ROOT));
        UnaryOperator<String> spaced = t -> header(t, h -> h.replace(",", " , "));
        UnaryOperator<String> extra = t -> t.replace("\n", ",more\n");
        UnaryOperator<String> trailing = t -> header(t.replace("\n", ",\n"), h -> h.substring(0, h.length() - 1));
        UnaryOperator<String> status = t -> t.replace(",active,", ",,");
        UnaryOperator<String> statusCase = t -> t.replace(",active,", ",Active,");
        UnaryOperator<String> times = t -> t.replaceAll("(?m)(20\\d\\d-\\d\\d-\\d\\d)(,|$)", "$1T11:30:00.000Z$2");
        UnaryOperator<String> blank = t -> t.replace("\n", "\n\n") + "   \n";
        UnaryOperator<String> open = t -> t.substring(0, t.length() - 1);
        return Stream.of(
                Arguments.of("byte order mark", bom),
                Arguments.of("CRLF", crlf),
                Arguments.of("header in capitals", upper),
                Arguments.of("spaces in the header", spaced),
                Arguments.of("a column more", extra),
                Arguments.of("a comma too many", trailing),
                Arguments.of("empty status", status),
                Arguments.of("status in capitals", statusCase),
                Arguments.of("times for days", times),
                Arguments.of("blank lines", blank),
                Arguments.of("no line end at the end", open));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void theFormMayDiffer(String name, UnaryOperator<String> form) {
        CentreState expected = ExportFolder.of("school", folder).read();
        ExportFolder other = ExportFolder.of("school", folder);
        FILES.forEach(file -> other.write(file, form.apply(other.text(file))));
        assertSame(other.read(), expected);
    }

    @Test
    void columnsMayStandInAnotherOrder() {
        ExportFolder other = ExportFolder.of("school", folder);
        other.write("demographics.csv", "birthDate,sourcedId\n2016-03-01,p-1\n2016-04-02,p-2\n2017-05-03,p-3\n");
        assertSame(other.read(), ExportFolder.of("school", folder).read());
    }

    @Test
    void namesOfFilesMayHaveCapitals() {
        ExportFolder other = ExportFolder.of("school", folder);
        String users = other.text("users.csv");
        other.delete("users.csv").write("Users.CSV", users);
        assertSame(other.read(), ExportFolder.of("school", folder).read());
    }

    @Test
    void aZipMayHaveAFolderOfItsOwn() {
        ExportFolder source = ExportFolder.of("school", folder);
        Path zip = source.zip("export 2026/");
        ExportReader reader = new ExportReader(ExportFolder.settings(zip, "sourcedId", Set.of()), ExportFolder.CLOCK);
        assertSame(ExportFolder.read(reader), source.read());
    }

    @Test
    void onlyOrganisationsAndUsersMustBeThere() {
        ExportFolder other = ExportFolder.of("school", folder)
                .delete("manifest.csv")
                .delete("academicSessions.csv")
                .delete("classes.csv")
                .delete("demographics.csv")
                .delete("enrollments.csv");
        CentreState state = other.read();
        assertThat(children(state)).hasSize(4).allMatch(c -> c.memberships().isEmpty() && c.birthDate() == null);
        assertThat(state.staff().list(PageRequest.first()).items()).hasSize(2);
    }

    @Test
    void withoutSessionsTheirKeysMeanNothing() {
        ExportFolder other =
                ExportFolder.of("school", folder).delete("manifest.csv").delete("academicSessions.csv");
        assertThat(other.read().groups().find(Set.of(new GroupRef("class-1")))).hasSize(1);
    }

    @Test
    void aCellMayHoldCommasQuotesAndLineBreaks() {
        ExportFolder other = ExportFolder.of("school", folder)
                .replace("classes.csv", "Taal groep 6,", "\"Taal, \"\"groep\"\"\n6\",");
        assertThat(other.read().groups().find(Set.of(new GroupRef("class-2"))).values())
                .extracting(GroupRecord::name)
                .containsExactly("Taal, \"groep\"\n6");
    }

    private static void assertSame(CentreState actual, CentreState expected) {
        PageRequest all = new PageRequest(PageRequest.MAX_LIMIT, null);
        assertThat(actual.locations().list(all)).isEqualTo(expected.locations().list(all));
        assertThat(actual.groups().register().all())
                .isEqualTo(expected.groups().register().all());
        assertThat(children(actual)).isEqualTo(children(expected));
        List<StaffRecord> staff = expected.staff().list(all).items();
        assertThat(actual.staff().list(all).items()).isEqualTo(staff);
        assertThat(actual.capabilities()).isEqualTo(expected.capabilities());
    }

    private static List<ChildRecord> children(CentreState state) {
        return state.children().register().all();
    }

    private static String header(String text, UnaryOperator<String> change) {
        int end = text.indexOf('\n');
        return change.apply(text.substring(0, end)) + text.substring(end);
    }
}
