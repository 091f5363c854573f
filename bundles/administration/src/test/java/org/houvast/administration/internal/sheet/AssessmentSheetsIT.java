package org.houvast.administration.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houvast.administration.AssessmentSheet;
import org.houvast.administration.AssessmentSheet.Cell;
import org.houvast.administration.AssessmentSheet.Row;
import org.houvast.administration.AssessmentSheet.Section;
import org.houvast.administration.AssessmentSheets;
import org.houvast.administration.EnableModule;
import org.houvast.administration.Module;
import org.houvast.administration.ReceiverSource;
import org.houvast.administration.Settings;
import org.houvast.administration.internal.AdministeredCentre;
import org.houvast.administration.internal.access.AdministrationAccess;
import org.houvast.administration.internal.access.AdministrationKeeping;
import org.houvast.administration.internal.keeping.RetentionSettings;
import org.houvast.administration.internal.keeping.SettingTerms;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Capability;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditFilter;
import org.houvast.privacy.AuditLine;
import org.houvast.privacy.AuditVerification;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.internal.keeping.PrivacyKeeping;
import org.houvast.privacy.internal.keeping.SharedKeeping;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;

/** Who reads the sheets, and that they tell what is configured now. */
@EveryDatabase
class AssessmentSheetsIT {
    private final AdministeredCentre centre;
    private AssessmentSheets sheets;
    private Place place;

    @SuppressWarnings("NullAway.Init")
    AssessmentSheetsIT(TestDatabase database) {
        this.centre = AdministeredCentre.on(database);
    }

    @BeforeEach
    void begin() {
        centre.begin();
        place = centre.aPlace(WorkForm.KDV);
        centre.services
                .add(new RetentionSettings())
                .add(new AdministrationAccess())
                .add((ReceiverSource) (controller, today) -> List.of(new ReceiverSource.Receivers(
                        "handover", List.of(new OrganisationRef("school-b"), new OrganisationRef("school-a")), 3)));
        sheets = centre.services.sheets(
                centre.privacy
                        .keeping(
                                List.of(new SharedKeeping(), new PrivacyKeeping(), new AdministrationKeeping()),
                                new SettingTerms(centre.services.settings()))
                        .retention(),
                centre.privacy.safeguards());
    }

    @AfterParameterizedClassInvocation
    static void close(TestDatabase database) {
        AdministeredCentre.on(database).close();
    }

    private AssessmentSheet dpia() {
        return sheets.dpia(centre.actor("officer"), place);
    }

    private static Section section(AssessmentSheet sheet, String code) {
        return sheet.sections().stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Cell> cells(AssessmentSheet sheet, String section, String row) {
        return Objects.requireNonNull(section(sheet, section).table()).rows().stream()
                .filter(r -> r.code().equals(row))
                .map(Row::cells)
                .findFirst()
                .orElseThrow();
    }

    private void refusedTo(Actor actor, Place where) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> sheets.dpia(actor, where))
                .satisfies(p -> assertThat(p.type()).isEqualTo(PrivacyProblems.NOT_FOUND));
    }

    @Test
    void areForWhoWatchesAndAdministersAndTheOneForTheWorksCouncilForTheManagerToo() {
        GroupRef group = centre.aGroup(place);
        String colleague = centre.aKey("colleague");
        centre.host.staff(colleague, Role.STAFF, group.key());

        assertThat(dpia().controller()).isEqualTo(new OrganisationRef(MemoryHost.CENTRE));
        assertThat(sheets.dpia(centre.actor("admin"), place).kind()).isEqualTo(AssessmentSheet.Kind.DPIA);
        for (String reader : List.of("officer", "admin", "manager")) {
            assertThat(sheets.worksCouncil(centre.actor(reader), place).kind())
                    .isEqualTo(AssessmentSheet.Kind.WORKS_COUNCIL);
        }
        refusedTo(centre.actor("manager"), place);
        refusedTo(centre.actor(colleague), place);
        refusedTo(centre.actor("officer"), new Place(new LocationRef("nowhere"), WorkForm.KDV));
        refusedTo(centre.actor("officer"), new Place(place.location(), WorkForm.PO));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> sheets.worksCouncil(centre.actor(colleague), place))
                .satisfies(p -> assertThat(p.type()).isEqualTo(PrivacyProblems.NOT_FOUND));
    }

    @Test
    void leaveALineInTheAudit() {
        dpia();

        assertThat(centre.audit(AuditFilter.ALL))
                .extracting(AuditLine::objectType, AuditLine::outcome)
                .contains(tuple("assessment-sheet", AuditLine.Outcome.DONE));
    }

    @Test
    void sayWhichModuleIsOffAndWhichIsOn() {
        assertThat(cells(dpia(), "MODULES", "STEPPLAN").get(0).codes()).containsExactly("NO");
        assertThat(cells(dpia(), "MODULES", "OBSERVATION").get(1).codes()).contains("OFF");

        centre.services
                .modules()
                .enable(
                        centre.actor("admin"),
                        Module.OBSERVATION,
                        place,
                        new Revision(1),
                        new EnableModule(null, "start"));

        assertThat(cells(dpia(), "MODULES", "OBSERVATION").get(1).codes()).contains("ON");
    }

    @Test
    void tellTermsAsTheyAreSetAndBySomebodyOrNot() {
        assertThat(cells(dpia(), "TERMS", "CHILD_FILE").get(0).text()).isEqualTo("2 jaar");
        assertThat(cells(dpia(), "TERMS", "CHILD_FILE").get(1).codes()).containsExactly("DEFAULT");

        centre.services
                .settings()
                .put(
                        centre.actor("admin"),
                        new Settings.PutSetting("retention.child-file", Settings.Level.LOCATION, place, "P1Y6M"));

        AssessmentSheet sheet = dpia();
        assertThat(cells(sheet, "TERMS", "CHILD_FILE").get(0).text()).isEqualTo("1 jaar, 6 maanden");
        assertThat(cells(sheet, "TERMS", "CHILD_FILE").get(1).codes()).containsExactly("LOCATION");
        assertThat(cells(sheet, "RECORDS", "break-glass").get(6).codes()).containsExactly("CHILD_FILE", "P1Y6M");
        assertThat(cells(sheet, "CHOICES", "retention.child-file").get(1).codes())
                .containsExactly("LOCATION");
        assertThat(section(sheet, "CHOICES").paragraphs().get(0)).startsWith("6 ");
    }

    @Test
    void tellTheFileOfPupilsInASchool() {
        place = centre.aPlace(WorkForm.PO);

        assertThat(cells(dpia(), "RECORDS", "break-glass").get(6).codes()).containsExactly("PUPIL_FILE", "P2Y");
        assertThat(cells(dpia(), "RECORDS", "break-glass").get(3).codes()).containsExactly("EMERGENCY");
    }

    @Test
    void tellWhatTheHostDoesNotTellAndWhatThatCloses() {
        assertThat(cells(dpia(), "HOST", "CALENDAR").get(0).codes()).containsExactly("YES");

        centre.host.without(Capability.CALENDAR);

        assertThat(cells(dpia(), "HOST", "CALENDAR").get(0).codes()).containsExactly("NO");
        assertThat(cells(dpia(), "HOST", "CALENDAR").get(1).text()).contains("maandag");
        assertThat(section(dpia(), "CHOICES").paragraphs().get(1)).contains("sluitingsdagen");
    }

    @Test
    void tellReceiversByOrganisation() {
        assertThat(cells(dpia(), "RECEIVERS", "handover"))
                .containsExactly(Cell.of("3"), new Cell("school-a, school-b", List.of("school-a", "school-b")));
    }

    @Test
    void tellWhenTheAuditWasVerified() {
        assertThat(cells(dpia(), "SAFEGUARDS", "break-glass").get(0).text()).contains("60 minuten");

        AuditVerification found = centre.privacy.auditTrail().verify(centre.actor("officer"));

        assertThat(found.intact()).isTrue();
        assertThat(cells(dpia(), "SAFEGUARDS", "verification").get(0).text())
                .isEqualTo("Laatst gecontroleerd op 2 maart 2026 09:00: heel");
    }

    @Test
    void areThereInEnglishToo() {
        Actor reader = centre.privacy
                .actors()
                .byPerson(
                        new PersonRef("person-officer"),
                        new RequestFacts("0".repeat(32), "test", "", Language.EN, Optional.empty()));

        AssessmentSheet sheet = sheets.dpia(reader, place);

        assertThat(sheet.language()).isEqualTo(Language.EN);
        assertThat(sheet.title()).startsWith("Input for");
        assertThat(sheet.sections())
                .extracting(Section::code)
                .isEqualTo(dpia().sections().stream().map(Section::code).toList());
        assertThat(cells(sheet, "RECORDS", "consent").get(3).text()).contains("Accountability");
        assertThat(cells(sheet, "RECORDS", "break-glass").get(3).text())
                .endsWith("to be confirmed by the data protection officer");
    }
}
