package org.houvast.coaching.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.houvast.administration.EnableModule;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleActivation;
import org.houvast.administration.internal.AdministrationRuntime;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.AssignmentScope;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachAssignments;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.CoachingMoments;
import org.houvast.coaching.Duty;
import org.houvast.coaching.DutySource;
import org.houvast.coaching.JointAssessments;
import org.houvast.coaching.Question;
import org.houvast.coaching.Questions;
import org.houvast.coaching.internal.assessment.AssessmentDocuments;
import org.houvast.coaching.internal.assessment.AssessmentQueue;
import org.houvast.coaching.internal.assessment.AssessmentShares;
import org.houvast.coaching.internal.assessment.Evidence;
import org.houvast.coaching.internal.assessment.JpaJointAssessments;
import org.houvast.coaching.internal.assignment.ActiveAssignments;
import org.houvast.coaching.internal.assignment.JpaCoachAssignments;
import org.houvast.coaching.internal.file.CoachingTimeline;
import org.houvast.coaching.internal.guest.GuestSettings;
import org.houvast.coaching.internal.guest.InvitedGuests;
import org.houvast.coaching.internal.moment.JpaCoachingMoments;
import org.houvast.coaching.internal.moment.MomentQueue;
import org.houvast.coaching.internal.practice.Beginnings;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.question.DutySources;
import org.houvast.coaching.internal.question.JpaQuestions;
import org.houvast.coaching.internal.question.ObservationLinks;
import org.houvast.coaching.internal.question.ParentsInvolved;
import org.houvast.coaching.internal.question.QuestionBoard;
import org.houvast.coaching.internal.question.QuestionDocuments;
import org.houvast.coaching.internal.question.QuestionDrafting;
import org.houvast.coaching.internal.question.QuestionQueue;
import org.houvast.coaching.internal.question.QuestionRows;
import org.houvast.coaching.internal.question.RevealConsent;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationText;
import org.houvast.observation.Observations;
import org.houvast.observation.internal.BeforeFinal;
import org.houvast.observation.internal.JpaObservations;
import org.houvast.observation.internal.ObservationDocuments;
import org.houvast.observation.internal.ObservationDrafting;
import org.houvast.observation.internal.ObservationRows;
import org.houvast.observation.internal.kind.KindCatalogue;
import org.houvast.parents.ContactDirection;
import org.houvast.parents.ContactMode;
import org.houvast.parents.ParentContacts;
import org.houvast.parents.RecordContact;
import org.houvast.parents.Shares;
import org.houvast.parents.internal.JpaParentContacts;
import org.houvast.parents.internal.StoredCaseContacts;
import org.houvast.parents.internal.share.JpaShares;
import org.houvast.parents.internal.share.SharePreparing;
import org.houvast.parents.internal.share.ShareableSources;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.WithdrawConsent;
import org.houvast.privacy.guard.ModuleGate;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;

/**
 * A centre with two groups: {@code tim} and {@code noa} in {@code sun} of {@code vera} (mentor of tim), {@code mila} and {@code otto};
 * {@code bas} in {@code moon} of {@code omar}. {@code rik} manages, {@code ada} administers, {@code iris} is internal coach, {@code sofie}
 * safety officer, {@code dora} data protection officer. {@code pia}, {@code tess} and {@code finn} work in {@code sun} too. {@code esra} and {@code fleur} are coaches of the organisation {@code care}; who of them is assigned, a test says.
 */
public final class CoachingCentre {
    public static final Place KDV = new Place(new LocationRef("loc"), WorkForm.KDV);
    public static final LocalDate BORN = LocalDate.of(2023, 5, 1);

    public final TestDatabase database;
    public final TestClock clock;
    public final MemoryHost host;
    public final PrivacyRuntime privacy;
    public final ModuleGate gate;
    public final AdministrationRuntime.Services administration;
    public final Observations observations;
    public final CoachAssignments assignments;
    public final Questions questions;
    public final JointAssessments assessments;
    public final CoachingMoments moments;
    public final ParentContacts contacts;
    public final Shares shares;
    public final Growth growth;

    public final PracticeDesk desk;
    public final Guests guests = new Guests();

    private final QuestionBoard board;

    /** what a later module would say of the duties */
    public volatile List<Duty> laterDuties = List.of();

    public CoachingCentre(TestDatabase database) {
        this.database = database;
        this.clock = database.clock();
        this.host = host(clock);
        DataSource data = database.dataSource();
        Transactions own = database.transactions("coaching", JpaQuestions.class);
        AdministrationRuntime runtime = new AdministrationRuntime(
                database.transactions("administration", AdministrationRuntime.class), data, clock);
        ActiveAssignments active = new ActiveAssignments(data);
        this.privacy = new PrivacyRuntime(
                new PrivacyRuntime.Storage(
                        database.transactions("privacy", PrivacyRuntime.class),
                        data,
                        database.outbox(),
                        database.idempotencyKeys(),
                        database.leases()),
                host,
                runtime.gate(),
                List.of(active, guests, new InvitedGuests(data)),
                clock,
                folder());
        this.gate = runtime.gate();
        this.administration = runtime.services(privacy.guard(), privacy.hostRecords())
                .add(new CoachingSettings())
                .add(new GuestSettings())
                .add(new CoachingValueLists());
        enable(Module.OBSERVATION);
        enable(Module.COACHING);
        KindCatalogue catalogue = new KindCatalogue(data, clock);
        ShareableSources sources = new ShareableSources();
        sources.add(new AssessmentShares(own, data, privacy.hostRecords()));
        SharePreparing preparing = new SharePreparing(sources, privacy.hostRecords(), privacy.names(), clock);
        this.shares = new JpaShares(
                database.transactions("parents", JpaParentContacts.class),
                data,
                privacy.guard(),
                privacy.hostRecords(),
                preparing,
                sources);
        BeforeFinal before = new BeforeFinal(
                privacy.names(),
                privacy.consentCheck(),
                (children, observer, day) -> children,
                privacy.hostRecords(),
                preparing);
        this.observations = new JpaObservations(
                database.transactions("observation", JpaObservations.class),
                privacy.guard(),
                new ObservationDrafting(
                        privacy.subjects(), administration.modules(), privacy.hostRecords(), clock, catalogue),
                privacy.hostRecords(),
                before,
                new ObservationDocuments(privacy.guard(), privacy.aliases(), catalogue, before),
                new ObservationRows(data, privacy.guard(), privacy.aliases(), privacy.hostRecords()));
        CoachingTerms terms =
                new CoachingTerms(administration.settings(), administration.workingDays(), privacy.hostRecords());
        this.assignments = new JpaCoachAssignments(
                own, data, privacy.guard(), privacy.hostRecords(), administration.modules(), clock);
        this.contacts = new JpaParentContacts(
                database.transactions("parents", JpaParentContacts.class),
                data,
                privacy.guard(),
                privacy.subjects(),
                privacy.hostRecords(),
                clock);
        ParentsInvolved parents = ParentsInvolved.of(new StoredCaseContacts(data));
        DutySource later = (question, outcome, place) -> laterDuties;
        this.questions = new JpaQuestions(
                own,
                privacy.guard(),
                clock,
                new QuestionDrafting(
                        privacy.subjects(), privacy.hostRecords(), privacy.aliases(), administration.modules()),
                new QuestionDocuments(
                        data,
                        privacy.guard(),
                        privacy.aliases(),
                        terms,
                        DutySources.of(later),
                        new RevealConsent(active, privacy.consentCheck()),
                        parents),
                new QuestionRows(data, privacy.aliases()),
                privacy.names());
        this.assessments = new JpaJointAssessments(
                own,
                data,
                privacy.guard(),
                privacy.aliases(),
                clock,
                new AssessmentDocuments(privacy.guard(), privacy.aliases(), terms),
                Evidence.of(observations),
                privacy.names());
        this.moments = new JpaCoachingMoments(
                own, data, privacy.guard(), administration.modules(), clock, terms, privacy.names());
        this.growth = new Growth(this, own, terms);
        this.board = new QuestionBoard(data, privacy.aliases(), terms, parents);
        this.desk = new PracticeDesk(
                own,
                data,
                privacy.guard(),
                privacy.aliases(),
                privacy.hostRecords(),
                clock,
                new Beginnings(
                        privacy.guard(),
                        privacy.subjects(),
                        administration.modules(),
                        privacy.hostRecords(),
                        privacy.names()));
        administration
                .add(new CoachingTimeline(desk))
                .add(board)
                .add(new QuestionQueue(data, privacy.aliases(), terms))
                .add(new AssessmentQueue(data, privacy.aliases(), terms))
                .add(new MomentQueue(data, terms))
                .add(new CoachingRunningWork(data));
        database.consume(new ObservationLinks(own, database.outbox(), clock));
    }

    private static MemoryHost host(TestClock clock) {
        return MemoryHost.aCentre(clock)
                .organisation("care", Discipline.YOUTH_CARE)
                .location("loc", WorkForm.KDV, WorkForm.BSO)
                .location("far", WorkForm.KDV)
                .group("sun", "loc", WorkForm.KDV)
                .group("moon", "loc", WorkForm.BSO)
                .group("star", "far", WorkForm.KDV)
                .child("tim", BORN, "sun")
                .child("noa", BORN, "sun")
                .child("bas", LocalDate.of(2018, 5, 1), "moon")
                .staff("vera", Role.STAFF, "sun")
                .staff("mila", Role.STAFF, "sun")
                .staff("otto", Role.STAFF, "sun")
                .staff("omar", Role.STAFF, "moon")
                .mentor("tim", "vera")
                .family("otto", "noa")
                .staffAt("rik", Role.MANAGER, "loc")
                .staffAt("ada", Role.ORG_ADMIN, "loc")
                .staffAt("iris", Role.INTERNAL_COACH, "loc")
                .staff("pia", Role.STAFF, "sun")
                .staff("tess", Role.STAFF, "sun")
                .staff("finn", Role.STAFF, "sun")
                .staffAt("dora", Role.DPO, "loc")
                .staffAt("sofie", Role.SAFETY_OFFICER, "loc")
                .coach("esra", "care")
                .coach("fleur", "care")
                .guardian("anna", "tim", Custody.YES)
                .guardian("ben", "tim", Custody.YES);
    }

    private void enable(Module module) {
        Actor rik = actor("rik");
        for (WorkForm form : List.of(WorkForm.KDV, WorkForm.BSO)) {
            Place place = new Place(new LocationRef("loc"), form);
            ModuleActivation now = administration.modules().get(rik, module, place);
            administration.modules().enable(rik, module, place, now.revision(), new EnableModule(null, "we begin"));
        }
    }

    public QuestionBoard board() {
        return board;
    }

    public Actor actor(String subject) {
        return privacy.actors()
                .byToken(
                        MemoryHost.ISSUER,
                        subject,
                        new RequestFacts("0".repeat(32), "test", "", Language.EN, Optional.empty()));
    }

    /** an assignment of this coach for this group from today on, as far as the name of a child */
    public CoachAssignment assigned(String coach, String group) {
        return assigned(coach, group, AssignmentScope.NAMED_CHILD_WITH_CONSENT);
    }

    public CoachAssignment assigned(String coach, String group, AssignmentScope scope) {
        CoachType type = coach.equals("iris") ? CoachType.INTERNAL : CoachType.YOUTH_CARE;
        return assignments.assign(
                actor("rik"),
                new AssignCoach(
                        new StaffRef(coach),
                        type,
                        List.of(new GroupRef(group)),
                        clock.today(),
                        null,
                        scope,
                        clock.today()));
    }

    /** both holders of custody agree that coaches of {@code care} know tim by name */
    public Consent consented() {
        Consent consent = privacy.consents()
                .request(
                        actor("vera"),
                        new RequestConsent(
                                new ChildRef("tim"),
                                ConsentPurpose.EXTERNAL_COACH_NAMED,
                                new OrganisationRef("care"),
                                "v1",
                                null,
                                null,
                                null,
                                null));
        for (String guardian : List.of("anna", "ben")) {
            consent = privacy.consents()
                    .give(
                            actor("vera"),
                            consent.id(),
                            consent.revision(),
                            new GiveConsent(new GuardianRef(guardian), false, ConsentMode.WRITTEN, "folder 3"));
        }
        return consent;
    }

    /** one of them takes it back */
    public void withdrawn(Consent consent) {
        privacy.consents()
                .withdraw(
                        actor("vera"),
                        consent.id(),
                        consent.revision(),
                        new WithdrawConsent(new GuardianRef("ben"), false, ConsentMode.SPOKEN, "note 4"));
    }

    /** vera tells a parent of the question's child something about it on this day */
    public void told(Question question, LocalDate day) {
        contacts.record(
                actor("vera"),
                new RecordContact(
                        question.subject(),
                        null,
                        question.id().value(),
                        null,
                        ContactMode.TALK,
                        ContactDirection.FROM_CENTRE,
                        day,
                        "What we see.",
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /** a final observation of this person that helps to answer the question */
    public ObservationId observed(String who, Question question) {
        Actor actor = actor(who);
        Observation draft = observations.capture(
                actor,
                new CaptureObservation(
                        question.subject(),
                        null,
                        null,
                        question.id().value(),
                        null,
                        null,
                        ObservationText.of("Builds a tower.")));
        return observations.finalise(actor, draft.id(), draft.revision()).id();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("houvast-audit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
