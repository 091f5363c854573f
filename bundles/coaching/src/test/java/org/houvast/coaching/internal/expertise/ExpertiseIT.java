package org.houvast.coaching.internal.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.houvast.administration.AdministrationProblems;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.ContactPerson;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.EnterExpertise;
import org.houvast.coaching.Expertise;
import org.houvast.coaching.ExpertiseFilter;
import org.houvast.coaching.ExpertiseLine;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.NameContactPerson;
import org.houvast.coaching.ReviseExpertise;
import org.houvast.coaching.Theme;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.Discipline;
import org.houvast.commons.Limits;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Rows;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExpertiseIT extends CoachingTest {
    private static final LocationRef LOC = new LocationRef("loc");
    private static final ExpertiseFilter ALL = new ExpertiseFilter(null, null, null, null);
    private static final int TRIES = 5;

    private final Rows rows;

    ExpertiseIT(TestDatabase database) {
        super(database);
        this.rows = Rows.on(database.dataSource());
    }

    @BeforeEach
    void nothingIsEntered() {
        rows.change("delete from coaching_expertise", Rows.Binder.NONE);
        rows.change("delete from coaching_contact_person", Rows.Binder.NONE);
    }

    @Test
    void isSearchedByThemeDisciplineOrganisationAndLocation() {
        enter("vera", Theme.SLEEP);
        centre.clock.advance(Duration.ofSeconds(1));
        enter("esra", Theme.SLEEP, Theme.ANGER);
        centre.clock.advance(Duration.ofSeconds(1));
        enter("iris", Theme.ANGER);

        assertThat(people("omar", ALL)).containsExactly("iris", "esra", "vera");
        assertThat(people("omar", new ExpertiseFilter(LOC, Theme.SLEEP, null, null)))
                .containsExactly("esra", "vera");
        assertThat(people("rik", new ExpertiseFilter(null, null, Discipline.YOUTH_CARE, null)))
                .containsExactly("esra");
        assertThat(people("rik", new ExpertiseFilter(null, Theme.ANGER, null, new OrganisationRef("centre"))))
                .containsExactly("iris");
        ExpertiseLine esra = list("vera", new ExpertiseFilter(null, null, Discipline.YOUTH_CARE, null))
                .get(0);
        assertThat(esra.displayName()).isNotBlank();
        assertThat(esra.organisation()).isEqualTo(new OrganisationRef("care"));
        assertThat(esra.organisationName()).isNotBlank();
        var first = practice.expertise.list(centre.actor("vera"), ALL, new PageRequest(1, null));
        var second = practice.expertise.list(centre.actor("vera"), ALL, new PageRequest(1, first.next()));
        assertThat(first.items()).extracting(l -> l.person().key()).containsExactly("iris");
        assertThat(second.items()).extracting(l -> l.person().key()).containsExactly("esra");
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> list("vera", new ExpertiseFilter(new LocationRef("far"), null, null, null)));
        assertThat(statements("vera", 1)).isEqualTo(statements("vera", 50));
    }

    @Test
    void endsWithTheAssignmentOfACoachAndWithTheWorkOfAColleague() {
        CoachAssignment fleur = centre.assigned("fleur", "sun");
        enter("fleur", Theme.FEAR);
        centre.host.staff("nora", Role.STAFF, "sun");
        enter("nora", Theme.FEAR);
        assertThat(people("vera", ALL)).containsExactlyInAnyOrder("fleur", "nora");

        centre.assignments.end(centre.actor("rik"), fleur.id(), fleur.revision(), new EndAssignment(null));
        centre.host.staffLeaves("nora", centre.clock.today());
        centre.clock.advance(Duration.ofDays(1));
        assertThat(people("vera", ALL)).isEmpty();
    }

    @Test
    void saysThatTheModuleIsOffWhereItIs() {
        centre.host.location("far", WorkForm.KDV).staffAt("fay", Role.MANAGER, "far");
        LocationRef far = new LocationRef("far");
        ExpertiseFilter there = new ExpertiseFilter(far, null, null, null);

        assertRefused(AdministrationProblems.MODULE_OFF, () -> list("fay", there));
        assertRefused(
                AdministrationProblems.MODULE_OFF,
                () -> practice.contacts.list(centre.actor("fay"), far, PageRequest.first()));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> list("vera", there));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> practice.contacts.list(centre.actor("vera"), far, PageRequest.first()));
    }

    @Test
    void holdsOneEntryOfEachPersonAndKeysOnly() {
        Expertise own = enter("vera", Theme.SLEEP, Theme.SLEEP);
        assertThat(own.themes()).containsExactly(Theme.SLEEP);
        assertRefused(LibraryProblems.EXPERTISE_EXISTS, () -> enter("vera", Theme.FEAR));
        Expertise changed = practice.expertise.revise(
                centre.actor("vera"), own.id(), own.revision(), new ReviseExpertise(List.of(Theme.MOTOR)));
        assertThat(changed.themes()).containsExactly(Theme.MOTOR);
        assertRefused(
                PrivacyProblems.STALE,
                () -> practice.expertise.withdraw(centre.actor("vera"), own.id(), new Revision(1)));
        practice.expertise.withdraw(centre.actor("vera"), own.id(), changed.revision());
        assertThat(people("mila", ALL)).isEmpty();
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> practice.expertise.enter(centre.actor("vera"), new EnterExpertise(null, List.of())));
    }

    @Test
    void knowsOneContactPersonOfEachPlaceAsLongAsThePersonWorksThere() {
        ContactPerson first = name("rik", "vera");
        ContactPerson second = name("ada", "omar");
        assertThat(contacts("mila")).containsExactly(second);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> practice.contacts.get(centre.actor("mila"), first.id()));
        assertThat(second.displayName()).isNotBlank();
        assertRefused(GrowthProblems.PERSON_UNKNOWN, () -> name("rik", "esra"));
        assertRefused(GrowthProblems.PERSON_UNKNOWN, () -> name("rik", "nobody"));
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> practice.contacts.name(
                        centre.actor("rik"),
                        new NameContactPerson(new Place(new LocationRef("far"), WorkForm.KDV), new StaffRef("vera"))));

        centre.host.staff("lena", Role.STAFF, "sun");
        ContactPerson lena = name("rik", "lena");
        assertThat(contacts("vera")).containsExactly(lena);
        centre.host.staffLeaves("lena", centre.clock.today());
        centre.clock.advance(Duration.ofDays(1));
        assertThat(contacts("vera")).isEmpty();
        assertRefused(PrivacyProblems.NOT_FOUND, () -> practice.contacts.get(centre.actor("vera"), lena.id()));
    }

    private long statements(String who, int limit) {
        return LongStream.range(0, TRIES)
                .map(i -> {
                    var actor = centre.actor(who);
                    long before = centre.database.statementCount().total();
                    practice.expertise.list(actor, ALL, new PageRequest(limit, null));
                    return centre.database.statementCount().total() - before;
                })
                .min()
                .orElseThrow();
    }

    private Expertise enter(String who, Theme... themes) {
        // internal coaches and others with several places say where
        Place place = who.equals("iris") || who.equals("max") || who.equals("esra") ? CoachingCentre.KDV : null;
        return practice.expertise.enter(centre.actor(who), new EnterExpertise(place, List.of(themes)));
    }

    private ContactPerson name(String who, String person) {
        return practice.contacts.name(
                centre.actor(who), new NameContactPerson(CoachingCentre.KDV, new StaffRef(person)));
    }

    private List<ContactPerson> contacts(String who) {
        return practice.contacts
                .list(centre.actor(who), LOC, PageRequest.first())
                .items();
    }

    private List<ExpertiseLine> list(String who, ExpertiseFilter filter) {
        return practice.expertise
                .list(centre.actor(who), filter, PageRequest.first())
                .items();
    }

    private List<String> people(String who, ExpertiseFilter filter) {
        return list(who, filter).stream().map(l -> l.person().key()).toList();
    }
}
