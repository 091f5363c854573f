package org.houvast.stepplan.internal.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.administration.BoardContributor;
import org.houvast.administration.GroupBoard;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.DraftQuestion;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionFilter;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Role;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationText;
import org.houvast.parents.ContactFilter;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.BreakGlass;
import org.houvast.privacy.BreakTheGlass;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.IdentifyAsker;
import org.houvast.privacy.IdentityCheck;
import org.houvast.privacy.LiftRestriction;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RegisterDataRequest;
import org.houvast.privacy.Restriction;
import org.houvast.privacy.RestrictionFilter;
import org.houvast.privacy.RestrictionGround;
import org.houvast.privacy.internal.KeepingRuntime;
import org.houvast.stepplan.ActionPlanFilter;
import org.houvast.stepplan.ConsultationFilter;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.StepPlanFilter;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.stepplan.internal.StepPlanTest;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever lists, screens and addresses show of one child is closed while its file is set apart, and is the same again afterwards. */
class RestrictedFileIT extends StepPlanTest {
    private static final ChildRef RON = new ChildRef("ron-set-apart");
    private static final Subject SUBJECT = Subject.of(RON);
    private static final GroupRef GROUP = new GroupRef("sun");
    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, null);
    private static final List<String> PEOPLE = List.of("vera", "mila", "otto", "rik", "iris", "esra", "ada");

    private final KeepingRuntime keeping;
    private final Map<String, Function<Actor, Stream<UUID>>> projections = new TreeMap<>();
    private final Set<UUID> made = new HashSet<>();
    private StepPlan plan;
    private Question question;

    @SuppressWarnings("NullAway.Init")
    RestrictedFileIT(TestDatabase database) {
        super(database);
        keeping = centre.privacy.keeping(Modules.SOURCES, null);
        Modules.open(database);
        lists();
        screens();
    }

    private void lists() {
        projections.put("questions", a -> centre.questions.list(a, questions(null), ALL).items().stream()
                .map(q -> q.id().value()));
        projections.put("questions of the child", a -> centre.questions.list(a, questions(RON), ALL).items().stream()
                .map(q -> q.id().value()));
        projections.put("observations", a -> centre
                .observations
                .list(a, new ObservationFilter(null, null, null, null, null, null, null, null), ALL)
                .items()
                .stream()
                .map(o -> o.id().value()));
        projections.put(
                "observations of the child",
                a -> centre.observations.list(a, ObservationFilter.of(RON), ALL).items().stream()
                        .map(o -> o.id().value()));
        projections.put("plans", a -> centre.plans.list(a, StepPlanFilter.ALL, ALL).items().stream()
                .map(p -> p.id().value()));
        projections.put("consultations", a -> centre.consultations.list(a, ConsultationFilter.ALL, ALL).items().stream()
                .map(c -> c.id().value()));
        projections.put("action plans", a -> centre.actionPlans.list(a, ActionPlanFilter.ALL, ALL).items().stream()
                .map(c -> c.id().value()));
        projections.put(
                "contacts",
                a -> centre.contacts.list(a, new ContactFilter(null, null, null, null), ALL).items().stream()
                        .map(c -> c.id().value()));
    }

    private static QuestionFilter questions(@Nullable ChildRef child) {
        return new QuestionFilter(child, null, null, null, null, null);
    }

    private void screens() {
        projections.put("timeline", a -> centre.administration.screens().timeline(a, RON, ALL).items().stream()
                .map(i -> i.id()));
        projections.put("board", a -> onBoard(centre.administration.screens().board(a, GROUP)));
        projections.put("work queue", a -> centre.administration.screens().workQueue(a).stream()
                .map(WorkQueueContributor.Item::id));
        projections.put(
                "plan", a -> Stream.of(centre.plans.get(a, plan.id()).id().value()));
        projections.put(
                "question",
                a -> Stream.of(centre.questions.get(a, question.id()).id().value()));
        projections.put("print for staff", a -> {
            centre.prints.forStaff(a, plan.id());
            return Stream.of(plan.id().value());
        });
        projections.put("child", a -> {
            centre.administration.screens().child(a, RON);
            return Stream.of(plan.id().value());
        });
    }

    private static Stream<UUID> onBoard(GroupBoard board) {
        return Stream.concat(board.items().stream(), board.children().stream().flatMap(c -> c.items().stream()))
                .map(BoardContributor.Item::id);
    }

    @BeforeEach
    void make() {
        centre.host
                .child(RON.key(), StepPlanCentre.BORN, "sun")
                .mentor(RON.key(), "vera")
                .guardian("gil", RON.key(), Custody.YES)
                .staffAt("dora", Role.DPO, "loc");
        question = centre.assessed(SUBJECT, Outcome.SPECIFIC_APPROACH);
        plan = start(confirmed(drafted(centre.asked("vera", SUBJECT))), 1);
        made.add(question.id().value());
        made.add(plan.id().value());
        made.add(centre.toldParents(SUBJECT).value());
        centre.observations
                .list(centre.actor("vera"), ObservationFilter.of(RON), ALL)
                .items()
                .forEach(o -> made.add(o.id().value()));
    }

    /** by person and projection, which of the child's records are shown */
    private Map<String, Set<UUID>> shown() {
        Map<String, Set<UUID>> shown = new TreeMap<>();
        for (String person : PEOPLE) {
            projections.forEach((name, projection) -> {
                Set<UUID> ids = new HashSet<>();
                told(() -> projection.apply(centre.actor(person)).forEach(ids::add));
                ids.retainAll(made);
                if (!ids.isEmpty()) {
                    shown.put(person + ": " + name, ids);
                }
            });
        }
        return shown;
    }

    private static Optional<ProblemType> told(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(problem.type());
        }
    }

    private Restriction setApart() {
        Actor dora = centre.actor("dora");
        DataRequest request = keeping.dataRequests()
                .register(
                        dora,
                        new RegisterDataRequest(
                                DataRequestKind.RESTRICTION,
                                DataSubject.of(RON),
                                new GuardianRef("gil"),
                                new LocationRef("loc"),
                                WorkForm.KDV,
                                null,
                                null,
                                Language.NL));
        DataRequest known = keeping.dataRequests()
                .identify(dora, request.id(), request.revision(), new IdentifyAsker(IdentityCheck.DOCUMENT_SEEN, null));
        keeping.dataRequests()
                .answer(
                        dora,
                        known.id(),
                        known.revision(),
                        new AnswerDataRequest(null, null, null, RestrictionGround.ACCURACY_CONTESTED));
        return keeping.restrictions()
                .list(centre.actor("dora"), RestrictionFilter.ALL, ALL)
                .items()
                .get(0);
    }

    @Test
    void closesEveryProjectionAndOpensItAgain() {
        Map<String, Set<UUID>> open = shown();
        Set<String> seen = open.keySet().stream()
                .map(k -> k.substring(k.indexOf(": ") + 2))
                .collect(Collectors.toSet());
        assertThat(seen)
                .as("somebody sees the child in each of them")
                .containsAll(projections.keySet().stream()
                        .filter(p -> !p.equals("consultations") && !p.equals("action plans"))
                        .toList());

        Restriction restriction = setApart();

        assertThat(shown()).isEmpty();
        for (String person : PEOPLE) {
            Set<UUID> shown = new HashSet<>();
            for (String one : List.of("plan", "question", "child", "timeline", "print for staff")) {
                Function<Actor, Stream<UUID>> projection = Objects.requireNonNull(projections.get(one));
                Optional<ProblemType> told =
                        told(() -> projection.apply(centre.actor(person)).forEach(shown::add));
                if (open.containsKey(person + ": " + one)) {
                    assertThat(told).as("%s: %s", person, one).contains(PrivacyProblems.PROCESSING_RESTRICTED);
                } else {
                    assertThat(told).as("%s: %s", person, one).isPresent();
                }
            }
        }
        writesNothing();
        opensInAnEmergency();

        keeping.restrictions()
                .lift(
                        centre.actor("dora"),
                        restriction.id(),
                        restriction.revision(),
                        new LiftRestriction("verified", centre.clock.today()));
        assertThat(shown()).isEqualTo(open);
    }

    private void writesNothing() {
        assertRefused(
                PrivacyProblems.PROCESSING_RESTRICTED,
                () -> centre.observations.capture(
                        centre.actor("vera"),
                        new CaptureObservation(
                                SUBJECT, null, null, null, null, null, ObservationText.of("He sings."))));
        assertRefused(
                PrivacyProblems.PROCESSING_RESTRICTED,
                () -> centre.questions.draft(
                        centre.actor("vera"),
                        new DraftQuestion(SUBJECT, null, "Hides.", null, null, null, null, null, null, true, null)));
        assertRefused(PrivacyProblems.PROCESSING_RESTRICTED, () -> centre.toldParents(SUBJECT));
        assertRefused(PrivacyProblems.PROCESSING_RESTRICTED, () -> complete(plan, 1));
    }

    private void opensInAnEmergency() {
        BreakGlass opened = centre.privacy
                .breakGlass()
                .open(centre.actor("mila"), new BreakTheGlass(RON, "The ambulance asks what helps him."));
        assertThat(centre.administration
                        .screens()
                        .timeline(centre.actor("mila"), RON, ALL)
                        .items())
                .isNotEmpty();
        assertRefused(PrivacyProblems.PROCESSING_RESTRICTED, () -> centre.toldParents(SUBJECT));
        centre.privacy.breakGlass().end(centre.actor("mila"), opened.id(), opened.revision());
    }
}
