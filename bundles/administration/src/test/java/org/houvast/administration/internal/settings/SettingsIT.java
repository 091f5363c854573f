package org.houvast.administration.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.SettingKey;
import org.houvast.administration.SettingSource;
import org.houvast.administration.Settings;
import org.houvast.administration.internal.AdministeredCentre;
import org.houvast.administration.internal.AdministrationRuntime;
import org.houvast.commons.Discipline;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.LocationRecord.WorkFormAtLocation;
import org.houvast.privacy.AuditFilter;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;

@EveryDatabase
class SettingsIT {
    private final AdministeredCentre centre;
    private Settings settings;
    private SettingKey days;
    private SettingKey postponement;
    private LocationRef location;
    private Place kdv;
    private Place bso;

    SettingsIT(TestDatabase database) {
        centre = AdministeredCentre.on(database);
    }

    @BeforeEach
    void aLocationAndSettingsOfItsOwn() {
        centre.begin();
        // names of its own: the value of an organisation outlives a test
        days = new SettingKey(centre.aKey("test.days"), SettingKey.Type.WORKING_DAYS, "3");
        postponement = new SettingKey(centre.aKey("test.period"), SettingKey.Type.PERIOD, "P28D");
        SettingSource source = () -> List.of(postponement, days);
        settings = centre.services.add(source).settings();
        location = new LocationRef(centre.aKey("location"));
        centre.host.location(location.key(), WorkForm.KDV, WorkForm.BSO);
        kdv = new Place(location, WorkForm.KDV);
        bso = new Place(location, WorkForm.BSO);
    }

    @AfterParameterizedClassInvocation
    static void close(TestDatabase database) {
        AdministeredCentre.on(database).close();
    }

    @Test
    void holdsItsDefaultWhereNobodySetIt() {
        Settings.Value value = settings.resolve(days, kdv);

        assertThat(value.value()).isEqualTo("3");
        assertThat(value.origin()).isEqualTo(Settings.Level.DEFAULT);
        assertThat(value.setAt()).isNull();
        assertThat(value.revision()).isNull();
        assertThat(settings.number(days, kdv)).isEqualTo(3);
        assertThat(settings.period(postponement, kdv)).isEqualTo(Period.ofDays(28));
    }

    @Test
    void resolvesFromWideToNarrowAndSaysWhereTheValueComesFrom() {
        Place elsewhere = centre.aPlace(WorkForm.KDV);
        put("admin", Settings.Level.ORGANISATION, kdv, "5");
        assertResolves(elsewhere, "5", Settings.Level.ORGANISATION, MemoryHost.CENTRE);

        put("manager", Settings.Level.LOCATION, kdv, "7");
        assertResolves(kdv, "7", Settings.Level.LOCATION, location.key());
        assertResolves(bso, "7", Settings.Level.LOCATION, location.key());
        assertResolves(elsewhere, "5", Settings.Level.ORGANISATION, MemoryHost.CENTRE);

        put("manager", Settings.Level.WORK_FORM, kdv, "9");
        assertResolves(kdv, "9", Settings.Level.WORK_FORM, location.key());
        assertResolves(bso, "7", Settings.Level.LOCATION, location.key());
    }

    @Test
    void letsTheWiderValueHoldAgainWhenItIsTakenBack() {
        put("manager", Settings.Level.LOCATION, kdv, "7");
        put("manager", Settings.Level.WORK_FORM, kdv, "9");

        Settings.Value after = put("manager", Settings.Level.WORK_FORM, kdv, null);
        assertThat(after.value()).isEqualTo("7");
        assertThat(after.origin()).isEqualTo(Settings.Level.LOCATION);

        assertThat(put("manager", Settings.Level.LOCATION, kdv, null).origin()).isEqualTo(Settings.Level.DEFAULT);
        assertThat(put("manager", Settings.Level.LOCATION, kdv, null).origin()).isEqualTo(Settings.Level.DEFAULT);
    }

    @Test
    void countsItsRevisions() {
        assertThat(put("manager", Settings.Level.WORK_FORM, kdv, "4").revision())
                .hasToString("Revision[number=1]");
        assertThat(put("manager", Settings.Level.WORK_FORM, kdv, "5").revision())
                .hasToString("Revision[number=2]");
    }

    @Test
    void takesOnlyAValueOfItsType() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> put("manager", Settings.Level.WORK_FORM, kdv, "soon"))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(AdministrationProblems.SETTING_INVALID);
                    assertThat(p.violations())
                            .containsExactly(new Problem.Violation("/value", "a whole number from 0 to 366"));
                });
    }

    @Test
    void isNotSetAtTheDefault() {
        refused(AdministrationProblems.SETTING_INVALID, () -> put("manager", Settings.Level.DEFAULT, kdv, "4"));
    }

    @Test
    void isUnknownUnderAnotherName() {
        refused(
                AdministrationProblems.SETTING_UNKNOWN,
                () -> settings.show(centre.actor("manager"), "test.nothing", kdv));
        refused(
                AdministrationProblems.SETTING_UNKNOWN,
                () -> settings.put(
                        centre.actor("manager"),
                        new Settings.PutSetting("test.nothing", Settings.Level.LOCATION, kdv, "1")));
    }

    @Test
    void listsAllByName() {
        assertThat(settings.all(centre.actor("manager"), kdv))
                .extracting(Settings.Value::key)
                .containsExactly(days.name(), postponement.name());
    }

    @Test
    void isSetForAnOrganisationByItsAdministratorsOnly() {
        refused(PrivacyProblems.NOT_ALLOWED, () -> put("manager", Settings.Level.ORGANISATION, kdv, "5"));

        centre.host.staffAt("local-admin", Role.ORG_ADMIN, location.key());
        centre.aPlace(WorkForm.PO);
        refused(PrivacyProblems.NOT_FOUND, () -> put("local-admin", Settings.Level.ORGANISATION, kdv, "5"));
        assertThat(put("local-admin", Settings.Level.LOCATION, kdv, "5").value())
                .isEqualTo("5");
    }

    @Test
    void isSetForALocationOnlyByWhoMayForEveryWorkFormThere() {
        LocationRef shared = new LocationRef(centre.aKey("location"));
        centre.host.organisation("school", Discipline.EDUCATION);
        centre.host.location(new LocationRecord(
                shared,
                "Shared",
                TestClock.ZONE,
                List.of(
                        new WorkFormAtLocation(WorkForm.KDV, new OrganisationRef(MemoryHost.CENTRE), null, null),
                        new WorkFormAtLocation(WorkForm.PO, new OrganisationRef("school"), null, null))));
        Place own = new Place(shared, WorkForm.KDV);

        refused(PrivacyProblems.NOT_FOUND, () -> put("manager", Settings.Level.LOCATION, own, "5"));
        assertThat(put("manager", Settings.Level.WORK_FORM, own, "5").value()).isEqualTo("5");
        refused(
                PrivacyProblems.NOT_FOUND,
                () -> put("manager", Settings.Level.WORK_FORM, new Place(shared, WorkForm.PO), "5"));
    }

    @Test
    void isReadByStaffAndSetByNoneOfThem() {
        String group = centre.aGroup(kdv).key();
        centre.host.staff("staff", Role.STAFF, group).coach("coach", "youth-care");

        assertThat(settings.show(centre.actor("staff"), days.name(), kdv).value())
                .isEqualTo("3");
        refused(PrivacyProblems.NOT_ALLOWED, () -> put("staff", Settings.Level.WORK_FORM, kdv, "5"));
        refused(PrivacyProblems.NOT_FOUND, () -> settings.show(centre.actor("coach"), days.name(), kdv));
        refused(PrivacyProblems.NOT_FOUND, () -> settings.all(centre.actor("staff"), centre.aPlace(WorkForm.KDV)));
    }

    @Test
    void isAuditedAsAChangeOfPolicy() {
        put("manager", Settings.Level.WORK_FORM, kdv, "5");

        assertThat(centre.audit(AuditFilter.ALL))
                .filteredOn(l -> l.purpose().equals("administration.setting.put"))
                .first()
                .satisfies(l -> assertThat(l.type()).isEqualTo(AuditType.POLICY_CHANGE));
    }

    @Test
    void costsNoSqlAndIsSeenByAnotherNodeWithinASecond() {
        Settings other = new AdministrationRuntime(
                        centre.database.transactions("administration", AdministrationRuntime.class),
                        centre.database.dataSource(),
                        centre.clock)
                .services(centre.privacy.guard(), centre.privacy.hostRecords())
                .settings();
        other.resolve(days, kdv);
        put("admin", Settings.Level.ORGANISATION, kdv, "5");
        long before = centre.database.statementCount().total();
        for (int i = 0; i < 1000; i++) {
            assertThat(other.number(days, kdv)).isEqualTo(3);
            assertThat(settings.number(days, kdv)).isEqualTo(5);
        }
        assertThat(centre.database.statementCount().total()).isEqualTo(before);

        centre.clock.advance(Duration.ofSeconds(1));
        assertThat(other.number(days, kdv)).isEqualTo(5);
    }

    private Settings.Value put(String who, Settings.Level level, Place place, @Nullable String value) {
        return settings.put(centre.actor(who), new Settings.PutSetting(days.name(), level, place, value));
    }

    private void assertResolves(Place place, String value, Settings.Level origin, String setAt) {
        Settings.Value resolved = settings.resolve(days, place);
        assertThat(resolved.value()).isEqualTo(value);
        assertThat(resolved.origin()).isEqualTo(origin);
        assertThat(resolved.setAt()).isEqualTo(setAt);
        assertThat(settings.show(centre.actor("manager"), days.name(), place)).isEqualTo(resolved);
    }

    private static void refused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }
}
