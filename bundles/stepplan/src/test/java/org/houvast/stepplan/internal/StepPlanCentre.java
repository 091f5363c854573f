package org.houvast.stepplan.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.houvast.administration.EnableModule;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleActivation;
import org.houvast.administration.internal.AdministrationRuntime;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.AssignmentScope;
import org.houvast.coaching.CaseGuests;
import org.houvast.coaching.CoachAssignments;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.ConfirmAssessment;
import org.houvast.coaching.DraftAssessment;
import org.houvast.coaching.DraftQuestion;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.JointAssessments;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.ProposeAssessment;
import org.houvast.coaching.Question;
import org.houvast.coaching.Questions;
import org.houvast.coaching.internal.CoachingSettings;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.coaching.internal.assessment.AssessmentDocuments;
import org.houvast.coaching.internal.assessment.Evidence;
import org.houvast.coaching.internal.assessment.JpaJointAssessments;
import org.houvast.coaching.internal.assignment.ActiveAssignments;
import org.houvast.coaching.internal.assignment.JpaCoachAssignments;
import org.houvast.coaching.internal.guest.GuestSettings;
import org.houvast.coaching.internal.guest.InvitedGuests;
import org.houvast.coaching.internal.guest.JpaCaseGuests;
import org.houvast.coaching.internal.practice.Beginnings;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.question.DutySources;
import org.houvast.coaching.internal.question.JpaQuestions;
import org.houvast.coaching.internal.question.ObservationLinks;
import org.houvast.coaching.internal.question.ParentsInvolved;
import org.houvast.coaching.internal.question.QuestionDocuments;
import org.houvast.coaching.internal.question.QuestionDrafting;
import org.houvast.coaching.internal.question.QuestionRows;
import org.houvast.coaching.internal.question.RevealConsent;
import org.houvast.coaching.internal.question.StoredCases;
import org.houvast.commons.Discipline;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
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
import org.houvast.parents.ParentContactId;
import org.houvast.parents.ParentContacts;
import org.houvast.parents.RecordContact;
import org.houvast.parents.internal.JpaParentContacts;
import org.houvast.parents.internal.StoredCaseContacts;
import org.houvast.parents.internal.StoredContactReferences;
import org.houvast.parents.internal.share.SharePreparing;
import org.houvast.parents.internal.share.ShareableSources;
import org.houvast.persistence.OutboxEvent;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.guard.ModuleGate;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.stepplan.ActionPlans;
import org.houvast.stepplan.ChildDiscussions;
import org.houvast.stepplan.Consultations;
import org.houvast.stepplan.FollowUps;
import org.houvast.stepplan.StepPlanMigrations;
import org.houvast.stepplan.StepPlanPrints;
import org.houvast.stepplan.StepPlanTemplateId;
import org.houvast.stepplan.StepPlanTemplates;
import org.houvast.stepplan.StepPlans;
import org.houvast.stepplan.TemplateFilter;
import org.houvast.stepplan.internal.action.JpaActionPlans;
import org.houvast.stepplan.internal.consultation.JpaConsultations;
import org.houvast.stepplan.internal.discussion.DiscussionQueue;
import org.houvast.stepplan.internal.discussion.JpaChildDiscussions;
import org.houvast.stepplan.internal.discussion.JpaFollowUps;
import org.houvast.stepplan.internal.plan.CaseEvents;
import org.houvast.stepplan.internal.plan.JpaStepPlanMigrations;
import org.houvast.stepplan.internal.plan.JpaStepPlanPrints;
import org.houvast.stepplan.internal.plan.JpaStepPlans;
import org.houvast.stepplan.internal.plan.OverdueLook;
import org.houvast.stepplan.internal.plan.PlanBoard;
import org.houvast.stepplan.internal.plan.PlanQueue;
import org.houvast.stepplan.internal.template.JpaStepPlanTemplates;
import org.houvast.stepplan.internal.template.StarterTemplates;
import org.houvast.stepplan.internal.template.TemplateQueue;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;

/**
 * A centre with the whole chain before a plan: {@code tim} (mentor {@code vera}) and {@code noa} in {@code sun} of {@code vera},
 * {@code mila} and {@code otto}; {@code bas} in {@code moon} of {@code omar}. {@code rik} manages, {@code ada} and {@code alex}
 * administer, {@code iris} is internal coach; {@code esra}, of another organisation, coaches {@code sun}. {@code otto} is family of
 * {@code noa}.
 */
public final class StepPlanCentre {
    public static final Place KDV = new Place(new LocationRef("loc"), WorkForm.KDV);
    public static final LocalDate BORN = LocalDate.of(2023, 5, 1);

    private static final Map<TestDatabase, StepPlanCentre> CENTRES = new ConcurrentHashMap<>();

    public final TestDatabase database;
    public final TestClock clock;
    public final MemoryHost host;
    public final PrivacyRuntime privacy;
    public final AdministrationRuntime.Services administration;
    public final Observations observations;
    public final CoachAssignments assignments;
    public final CaseGuests guests;
    public final Questions questions;
    public final JointAssessments assessments;
    public final StepPlanTemplates templates;
    public final StepPlans plans;
    public final Consultations consultations;
    public final ActionPlans actionPlans;
    public final ChildDiscussions discussions;
    public final FollowUps followUps;
    public final StepPlanMigrations migrations;
    public final StepPlanPrints prints;
    public final ParentContacts contacts;
    private final Workbench bench;
    private final Terms terms;
    private final ModuleGate gate;

    /** the one centre that all tests on a database share */
    public static StepPlanCentre on(TestDatabase database) {
        return CENTRES.computeIfAbsent(database, StepPlanCentre::new);
    }

    private StepPlanCentre(TestDatabase database) {
        this.database = database;
        this.clock = database.clock();
        this.host = host(clock);
        DataSource data = database.dataSource();
        Transactions coaching = database.transactions("coaching", JpaQuestions.class);
        Transactions own = database.transactions("stepplan", JpaStepPlans.class);
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
                List.of(active, new InvitedGuests(data)),
                clock,
                folder());
        this.administration = runtime.services(privacy.guard(), privacy.hostRecords())
                .add(new CoachingSettings())
                .add(new GuestSettings())
                .add(new StepPlanSettings())
                .add(new StepPlanValueLists())
                .add(new StepPlanAccess())
                .add(new DiscussionAccess());
        enable(Module.OBSERVATION);
        enable(Module.COACHING);
        enable(Module.STEPPLAN);
        KindCatalogue catalogue = new KindCatalogue(data, clock);
        BeforeFinal before = new BeforeFinal(
                privacy.names(),
                privacy.consentCheck(),
                (children, observer, day) -> children,
                privacy.hostRecords(),
                new SharePreparing(new ShareableSources(), privacy.hostRecords(), privacy.names(), clock));
        this.observations = new JpaObservations(
                database.transactions("observation", JpaObservations.class),
                privacy.guard(),
                new ObservationDrafting(
                        privacy.subjects(), administration.modules(), privacy.hostRecords(), clock, catalogue),
                privacy.hostRecords(),
                before,
                new ObservationDocuments(privacy.guard(), privacy.aliases(), catalogue, before),
                new ObservationRows(data, privacy.guard(), privacy.aliases(), privacy.hostRecords()));
        CoachingTerms coachingTerms =
                new CoachingTerms(administration.settings(), administration.workingDays(), privacy.hostRecords());
        this.assignments = new JpaCoachAssignments(
                coaching, data, privacy.guard(), privacy.hostRecords(), administration.modules(), clock);
        Beginnings beginnings = new Beginnings(
                privacy.guard(), privacy.subjects(), administration.modules(), privacy.hostRecords(), privacy.names());
        this.guests = new JpaCaseGuests(
                new PracticeDesk(
                        coaching, data, privacy.guard(), privacy.aliases(), privacy.hostRecords(), clock, beginnings),
                administration.settings());
        this.contacts = new JpaParentContacts(
                database.transactions("parents", JpaParentContacts.class),
                data,
                privacy.guard(),
                privacy.subjects(),
                privacy.hostRecords(),
                clock);
        this.questions = new JpaQuestions(
                coaching,
                privacy.guard(),
                clock,
                new QuestionDrafting(
                        privacy.subjects(), privacy.hostRecords(), privacy.aliases(), administration.modules()),
                new QuestionDocuments(
                        data,
                        privacy.guard(),
                        privacy.aliases(),
                        coachingTerms,
                        DutySources.of(new SpecificApproachDuties(data, runtime.gate())),
                        new RevealConsent(active, privacy.consentCheck()),
                        ParentsInvolved.of(new StoredCaseContacts(data))),
                new QuestionRows(data, privacy.aliases()),
                privacy.names());
        this.assessments = new JpaJointAssessments(
                coaching,
                data,
                privacy.guard(),
                privacy.aliases(),
                clock,
                new AssessmentDocuments(privacy.guard(), privacy.aliases(), coachingTerms),
                Evidence.of(observations),
                privacy.names());
        database.consume(new ObservationLinks(coaching, database.outbox(), clock));

        CaseBook cases = new CaseBook();
        cases.bindCases(new StoredCases(data));
        cases.bindQuestions(questions);
        this.gate = runtime.gate();
        this.bench = new Workbench(
                own, data, privacy.guard(), privacy.subjects(), privacy.aliases(), privacy.names(), clock);
        this.terms = new Terms(administration.workingDays());
        new StarterTemplates(own, clock);
        new StarterTemplates(own, clock);
        this.templates = new JpaStepPlanTemplates(own, data, privacy.guard(), privacy.hostRecords(), clock);
        ContactEvidence evidence =
                new ContactEvidence(new StoredContactReferences(data, privacy.guard(), privacy.hostRecords()));
        this.plans =
                new JpaStepPlans(bench, administration.modules(), administration.settings(), terms, cases, evidence);
        ConsultationTerms consultationTerms =
                new ConsultationTerms(administration.settings(), terms, privacy.hostRecords());
        this.consultations = new JpaConsultations(bench, privacy.hostRecords(), consultationTerms, cases);
        this.actionPlans = new JpaActionPlans(bench, administration.settings(), cases, evidence);
        this.discussions = new JpaChildDiscussions(bench, administration.modules(), privacy.hostRecords(), cases);
        this.followUps = new JpaFollowUps(bench);
        this.migrations = new JpaStepPlanMigrations(bench, terms, cases);
        this.prints = new JpaStepPlanPrints(bench, terms, cases, privacy.hostRecords());
        administration
                .add(new DiscussionQueue(bench))
                .add(new StepPlanTimeline())
                .add(new PlanBoard(bench, terms))
                .add(new PlanQueue(bench, terms, privacy.hostRecords(), cases))
                .add(new SpecificApproachQueue(bench, cases))
                .add(new UnplannedConsultations(bench, cases, consultationTerms))
                .add(new TemplateQueue(data))
                .add(new StepPlanRunningWork(data));
        database.consume(new CaseEvents(own, database.outbox(), cases, privacy.hostRecords(), clock));
        assignments.assign(
                actor("rik"),
                new AssignCoach(
                        new StaffRef("esra"),
                        CoachType.YOUTH_CARE,
                        List.of(new GroupRef("sun")),
                        clock.today(),
                        null,
                        AssignmentScope.NAMED_CHILD_WITH_CONSENT,
                        clock.today()));
    }

    /** a look for overdue steps that tells what it finds to this outbox too; it is stopped by the test */
    public OverdueLook overdueLook(List<OutboxEvent> told) {
        return overdueLook(told, gate);
    }

    /** the same with another gate before the module */
    public OverdueLook overdueLook(List<OutboxEvent> told, ModuleGate before) {
        return new OverdueLook(
                bench,
                (em, event) -> {
                    database.outbox().add(em, event);
                    told.add(event);
                },
                database.leases(),
                privacy.hostRecords(),
                terms,
                before,
                clock);
    }

    private static MemoryHost host(TestClock clock) {
        return MemoryHost.aCentre(clock)
                .organisation("care", Discipline.YOUTH_CARE)
                .location("loc", WorkForm.KDV, WorkForm.BSO)
                .group("sun", "loc", WorkForm.KDV)
                .group("moon", "loc", WorkForm.BSO)
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
                .staffAt("alex", Role.ORG_ADMIN, "loc")
                .staffAt("iris", Role.INTERNAL_COACH, "loc")
                .coach("esra", "care");
    }

    private void enable(Module module) {
        Actor rik = actor("rik");
        for (WorkForm form : List.of(WorkForm.KDV, WorkForm.BSO)) {
            Place place = new Place(new LocationRef("loc"), form);
            ModuleActivation now = administration.modules().get(rik, module, place);
            administration.modules().enable(rik, module, place, now.revision(), new EnableModule(null, "we begin"));
        }
    }

    public Actor actor(String subject) {
        return privacy.actors()
                .byToken(
                        MemoryHost.ISSUER,
                        subject,
                        new RequestFacts("0".repeat(32), "test", "", Language.EN, Optional.empty()));
    }

    /** a contact of vera with a parent of this child, today */
    public ParentContactId toldParents(Subject child) {
        return contacts.record(
                        actor("vera"),
                        new RecordContact(
                                child,
                                null,
                                null,
                                null,
                                ContactMode.TALK,
                                ContactDirection.FROM_CENTRE,
                                clock.today(),
                                "What we see here.",
                                null,
                                null,
                                null,
                                null,
                                null))
                .id();
    }

    /** a question of this person about a child or group */
    public Question asked(String who, Subject subject) {
        return questions.draft(
                actor(who),
                new DraftQuestion(
                        subject, null, "Hides when others shout.", null, null, null, null, null, null, true, null));
    }

    /** a question of vera that esra picked up and both assessed so */
    public Question assessed(Subject subject, Outcome outcome) {
        return assessed(asked("vera", subject), outcome);
    }

    /** the same for a question that was asked */
    public Question assessed(Question asked, Outcome outcome) {
        return assessed(asked, outcome, "vera", "mila");
    }

    /** the same, written by this member of the team and confirmed by that one */
    public Question assessed(Question asked, Outcome outcome, String writer, String second) {
        Question esras = questions.get(actor("esra"), asked.id());
        questions.pickUp(actor("esra"), esras.id(), esras.revision());
        Actor staff = actor(writer);
        Observation seen = observations.capture(
                staff,
                new CaptureObservation(
                        asked.subject(),
                        null,
                        null,
                        asked.id().value(),
                        null,
                        null,
                        ObservationText.of("Builds a tower.")));
        observations.finalise(staff, seen.id(), seen.revision());
        JointAssessment draft = assessments.draft(
                staff,
                new DraftAssessment(
                        asked.id(),
                        List.of(seen.id()),
                        outcome,
                        "For weeks now.",
                        "Plays with sand.",
                        null,
                        null,
                        null));
        JointAssessment proposed =
                assessments.propose(staff, draft.id(), draft.revision(), new ProposeAssessment(null));
        JointAssessment once = confirm(second, proposed);
        confirm("esra", once);
        return questions.get(staff, asked.id());
    }

    private JointAssessment confirm(String who, JointAssessment assessment) {
        return assessments.confirm(
                actor(who), assessment.id(), assessment.revision(), new ConfirmAssessment(null, null));
    }

    /** the template that is shipped in Dutch under this key */
    public StepPlanTemplateId shipped(String key) {
        return templates
                .list(actor("vera"), new TemplateFilter(key, Language.NL, null, null, null), PageRequest.first())
                .items()
                .stream()
                .filter(t -> t.organisation() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("houvast-audit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
