package org.houvast.stepplan.internal.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.administration.AssessmentSheet;
import org.houvast.administration.AssessmentSheet.Cell;
import org.houvast.administration.AssessmentSheet.Row;
import org.houvast.administration.AssessmentSheet.Section;
import org.houvast.administration.AssessmentSheet.Table;
import org.houvast.administration.AssessmentSheets;
import org.houvast.administration.Module;
import org.houvast.administration.SettingKey;
import org.houvast.administration.SettingSource;
import org.houvast.administration.internal.AdministrationRuntime;
import org.houvast.coaching.internal.CoachingReceivers;
import org.houvast.commons.Language;
import org.houvast.commons.Role;
import org.houvast.parents.internal.share.ShareReceivers;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.keeping.KeepingSource;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.stepplan.internal.StepPlanRunningWork;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.stepplan.internal.handover.HandoverReceivers;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheets of the whole product: what some module declares and no sheet tells fails here. */
class AssessmentSheetsIT extends StepPlanTest {
    private static final List<KeptTable> TABLES = Modules.SOURCES.stream()
            .map(KeepingSource::keeping)
            .flatMap(k -> k.tables().stream())
            .toList();

    private final TestDatabase database;
    private final List<AccessPolicySource> policies = Components.providing(AccessPolicySource.class);
    private final List<SettingSource> settings = Components.providing(SettingSource.class);

    @SuppressWarnings("NullAway.Init")
    private AssessmentSheets sheets;

    AssessmentSheetsIT(TestDatabase database) {
        super(database);
        this.database = database;
    }

    @BeforeEach
    void start() {
        Modules.open(database);
        centre.host.staffAt("dora", Role.DPO, "loc");
        AdministrationRuntime.Services services = new AdministrationRuntime(
                        database.transactions("administration", AdministrationRuntime.class),
                        database.dataSource(),
                        centre.clock)
                .services(centre.privacy.guard(), centre.privacy.hostRecords())
                .add(new StepPlanRunningWork(database.dataSource()))
                .add(new CoachingReceivers(database.dataSource()))
                .add(new HandoverReceivers(database.dataSource()))
                .add(new ShareReceivers(database.dataSource()));
        policies.forEach(services::add);
        settings.forEach(services::add);
        sheets = services.sheets(
                centre.privacy
                        .keeping(
                                Modules.SOURCES,
                                (retention, place) -> retention.term().orElseThrow())
                        .retention(),
                centre.privacy.safeguards());
    }

    private AssessmentSheet dpia() {
        return sheets.dpia(
                centre.privacy
                        .actors()
                        .byToken(
                                MemoryHost.ISSUER,
                                "dora",
                                new RequestFacts("0".repeat(32), "test", "", Language.NL, Optional.empty())),
                StepPlanCentre.KDV);
    }

    private AssessmentSheet worksCouncil() {
        return sheets.worksCouncil(centre.actor("rik"), StepPlanCentre.KDV);
    }

    private static List<Row> rows(AssessmentSheet sheet, String section) {
        return Objects.requireNonNull(section(sheet, section).table()).rows();
    }

    private static Section section(AssessmentSheet sheet, String code) {
        return sheet.sections().stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(AssessmentSheet sheet, String section) {
        return rows(sheet, section).stream().map(Row::code).toList();
    }

    private static Cell cell(AssessmentSheet sheet, String section, String row, String column) {
        Table table = Objects.requireNonNull(section(sheet, section).table());
        int at = table.columns().stream()
                        .map(AssessmentSheet.Column::code)
                        .toList()
                        .indexOf(column)
                - 1;
        return table.rows().stream()
                .filter(r -> r.code().equals(row))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(at);
    }

    @Test
    void tellsEveryTableThatTheRegisterHolds() {
        AssessmentSheet sheet = dpia();

        assertThat(codes(sheet, "RECORDS"))
                .containsExactlyInAnyOrderElementsOf(TABLES.stream()
                        .filter(KeptTable::isRecord)
                        .map(t -> String.valueOf(t.kind()))
                        .toList());
        Stream<String> ofRecords = rows(sheet, "RECORDS").stream()
                .flatMap(r -> r.cells().get(r.cells().size() - 1).codes().stream());
        assertThat(Stream.concat(ofRecords, codes(sheet, "OTHER_TABLES").stream()))
                .containsAll(TABLES.stream()
                        .filter(t -> t.part() == null)
                        .map(KeptTable::name)
                        .toList())
                .hasSize(TABLES.size());
    }

    @Test
    void saysOfEveryKindWhatItIsForAndWhoReadsIt() {
        AssessmentSheet sheet = dpia();
        Set<String> undescribed = new TreeSet<>();
        Set<String> readByNobody = new TreeSet<>();
        for (String section : List.of("RECORDS", "OTHER_TABLES")) {
            for (Row row : rows(sheet, section)) {
                Cell purpose = cell(sheet, section, row.code(), "PURPOSE");
                if (purpose.text().startsWith("nog niet beschreven")
                        || (section.equals("RECORDS")
                                && row.label().equals(row.code())
                                && !row.code().equals("tip"))) {
                    undescribed.add(row.code());
                }
            }
        }
        for (String kind : codes(sheet, "RECORDS")) {
            if (cell(sheet, "RECORDS", kind, "READ").codes().isEmpty()) {
                readByNobody.add(kind);
            }
        }

        assertThat(undescribed).isEmpty();
        assertThat(readByNobody).as("only the product itself reads these").containsExactly("alias");
    }

    @Test
    void tellsEveryPermissionAndEverySetting() {
        AssessmentSheet sheet = dpia();

        assertThat(policies).hasSizeGreaterThan(35);
        assertThat(codes(sheet, "PERMISSIONS"))
                .containsExactlyInAnyOrderElementsOf(policies.stream()
                        .flatMap(p -> p.actions().stream())
                        .map(Action::code)
                        .toList());
        assertThat(codes(sheet, "CHOICES"))
                .containsExactlyInAnyOrderElementsOf(settings.stream()
                        .flatMap(s -> s.settings().stream())
                        .map(SettingKey::name)
                        .toList());
        assertThat(codes(sheet, "TERMS"))
                .containsExactly(
                        Stream.of(RetentionClass.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void countsReceiversOutsideTheOrganisation() {
        AssessmentSheet sheet = dpia();

        assertThat(codes(sheet, "RECEIVERS"))
                .containsExactlyInAnyOrder("agreement", "coach-assignment", "case-guest", "handover", "share");
        assertThat(cell(sheet, "RECEIVERS", "coach-assignment", "ORGANISATIONS").codes())
                .containsExactly("care");
        assertThat(cell(sheet, "RECEIVERS", "coach-assignment", "NUMBER").text())
                .isEqualTo("1");
    }

    @Test
    void saysWhereModulesAreOnAndWhichDoNotRun() {
        AssessmentSheet sheet = dpia();

        assertThat(codes(sheet, "MODULES"))
                .containsExactly(Stream.of(Module.values()).map(Enum::name).toArray(String[]::new));
        assertThat(cell(sheet, "MODULES", "STEPPLAN", "RUNS").codes()).containsExactly("YES");
        assertThat(cell(sheet, "MODULES", "OBSERVATION", "RUNS").codes()).containsExactly("NO");
        assertThat(cell(sheet, "MODULES", "STEPPLAN", "WHERE").codes()).contains("ON");
    }

    @Test
    void tellsTheWorksCouncilAllThatIsAboutStaff() {
        AssessmentSheet sheet = worksCouncil();
        Set<RetentionClass> ofStaff =
                Set.of(RetentionClass.STAFF_COACHING, RetentionClass.STAFF_HOURS, RetentionClass.REFLECTION);

        assertThat(codes(sheet, "ABOUT_STAFF"))
                .contains("reflection", "conversation", "competence-measurement", "coaching-moment")
                .containsExactlyInAnyOrderElementsOf(TABLES.stream()
                        .filter(KeptTable::isRecord)
                        .filter(t -> ofStaff.contains(t.term().retention()))
                        .map(t -> String.valueOf(t.kind()))
                        .toList());
        assertThat(cell(sheet, "ABOUT_STAFF", "reflection", "READ").codes()).containsExactly("OWNER");
        assertThat(cell(sheet, "ABOUT_STAFF", "competence-measurement", "MANAGER")
                        .codes())
                .as("averages of a team")
                .containsExactly("FIGURES");
        assertThat(List.of("reflection", "learning-goal", "case-extract", "conversation"))
                .allMatch(kind ->
                        cell(sheet, "ABOUT_STAFF", kind, "MANAGER").codes().equals(List.of("NO")));
        assertThat(codes(sheet, "STAFF_PERMISSIONS"))
                .containsExactlyInAnyOrderElementsOf(policies.stream()
                        .flatMap(p -> p.actions().stream())
                        .filter(a -> a.sensitivity() == Sensitivity.COACHING && !a.changes())
                        .map(Action::code)
                        .toList());
        assertThat(section(sheet, "NEVER_MADE").paragraphs()).hasSizeGreaterThan(2);
        assertThat(section(sheet, "OWN_DATA").paragraphs()).hasSizeGreaterThan(2);
    }

    @Test
    void namesNobody() {
        Set<String> people = Set.of("tim", "noa", "bas", "vera", "mila", "otto", "omar", "esra", "dora");

        for (AssessmentSheet sheet : List.of(dpia(), worksCouncil())) {
            Set<String> words = sheet.sections().stream()
                    .map(Section::table)
                    .filter(Objects::nonNull)
                    .flatMap(t -> t.rows().stream())
                    .flatMap(r -> Stream.concat(
                            Stream.of(r.code(), r.label()),
                            r.cells().stream().flatMap(c -> Stream.concat(Stream.of(c.text()), c.codes().stream()))))
                    .flatMap(t -> Stream.of(t.split("[^a-z]+", -1)))
                    .collect(Collectors.toSet());
            assertThat(words).doesNotContainAnyElementsOf(people);
        }
    }
}
