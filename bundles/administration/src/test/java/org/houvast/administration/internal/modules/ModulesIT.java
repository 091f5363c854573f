package org.houvast.administration.internal.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.EnableModule;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleActivation;
import org.houvast.administration.ModuleState;
import org.houvast.administration.Modules;
import org.houvast.administration.RunningWork;
import org.houvast.administration.StopModule;
import org.houvast.administration.SwitchOffModule;
import org.houvast.administration.internal.AdministeredCentre;
import org.houvast.administration.internal.AdministrationRuntime;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limits;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditFilter;
import org.houvast.privacy.AuditLine;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.guard.ModuleGate;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@EveryDatabase
class ModulesIT {
    private static final EnableModule NOW = new EnableModule(null, "start");
    private static final StopModule STOP = new StopModule("end", false);
    private static final StopModule STOP_ANYHOW = new StopModule("end", true);
    private static final SwitchOffModule OFF = new SwitchOffModule("done");

    private final AdministeredCentre centre;
    private Modules modules;
    private final ModuleGate gate;
    private Place place;

    ModulesIT(TestDatabase database) {
        centre = AdministeredCentre.on(database);
        gate = centre.administration.gate();
    }

    @BeforeEach
    void aPlace() {
        centre.begin();
        modules = centre.services.modules();
        place = centre.aPlace(WorkForm.KDV);
    }

    @AfterParameterizedClassInvocation
    static void close(TestDatabase database) {
        AdministeredCentre.on(database).close();
    }

    @Test
    void isOffAtRevisionOneWhereItWasNeverOn() {
        ModuleActivation activation = get(Module.OBSERVATION);

        assertThat(activation.state()).isEqualTo(ModuleState.OFF);
        assertThat(activation.revision()).isEqualTo(new Revision(1));
        assertThat(activation.validFrom()).isNull();
        assertThat(activation.reason()).isNull();
        assertThat(allowed(activation)).containsExactly("enable");
    }

    @Test
    void opensTheGateAtOnceWhenItIsEnabled() {
        assertThat(gate.refusal("observation", place, false))
                .contains(Refusal.of(
                        AdministrationProblems.MODULE_OFF,
                        "observation",
                        place.location().key()));

        ModuleActivation on = modules.enable(manager(), Module.OBSERVATION, place, new Revision(1), NOW);

        assertThat(on.state()).isEqualTo(ModuleState.ON);
        assertThat(on.revision()).isEqualTo(new Revision(2));
        assertThat(on.validFrom()).isEqualTo("2026-03-02");
        assertThat(on.reason()).isEqualTo("start");
        assertThat(allowed(on)).containsExactly("stop");
        assertThat(gate.refusal("observation", place, true)).isEmpty();
        assertThat(gate.readable("observation")).contains(place);
        assertThat(modules.beginning(Module.OBSERVATION, place)).isEmpty();
        assertThat(get(Module.OBSERVATION)).isEqualTo(on);
    }

    @Test
    void goesThroughItsWholeLifeAndTellsEachStep() throws Exception {
        AtomicLong open = running(Module.OBSERVATION, 3);
        enable(Module.OBSERVATION);

        ModuleActivation stopping = stop(Module.OBSERVATION, STOP);
        assertThat(stopping.state()).isEqualTo(ModuleState.STOPPING);
        assertThat(gate.refusal("observation", place, true)).isEmpty();
        assertThat(modules.beginning(Module.OBSERVATION, place))
                .map(Refusal::type)
                .contains(AdministrationProblems.MODULE_STOPPING);

        refused(AdministrationProblems.WORK_OPEN, () -> stop(Module.OBSERVATION, STOP));
        open.set(0);
        ModuleActivation readOnly = stop(Module.OBSERVATION, STOP);
        assertThat(readOnly.state()).isEqualTo(ModuleState.READ_ONLY);
        assertThat(gate.refusal("observation", place, false)).isEmpty();
        assertThat(gate.refusal("observation", place, true))
                .map(Refusal::type)
                .contains(AdministrationProblems.MODULE_READ_ONLY);
        assertThat(modules.beginning(Module.OBSERVATION, place))
                .map(Refusal::type)
                .contains(AdministrationProblems.MODULE_READ_ONLY);

        ModuleActivation off = switchOff(Module.OBSERVATION);
        assertThat(off.state()).isEqualTo(ModuleState.OFF);
        assertThat(off.revision()).isEqualTo(new Revision(5));
        assertThat(gate.readable("observation")).doesNotContain(place);
        delivered(
                "administration.module.enabled",
                "administration.module.stopping",
                "administration.module.read-only",
                "administration.module.off");
    }

    @Test
    void becomesReadOnlyAtOnceWhenNothingIsOpen() throws Exception {
        running(Module.OBSERVATION, 0);
        enable(Module.OBSERVATION);

        assertThat(stop(Module.OBSERVATION, STOP).state()).isEqualTo(ModuleState.READ_ONLY);
        delivered("administration.module.enabled", "administration.module.stopping", "administration.module.read-only");
    }

    @Test
    void becomesReadOnlyWithOpenWorkWhenThatIsAccepted() {
        running(Module.OBSERVATION, 3);
        enable(Module.OBSERVATION);

        assertThat(stop(Module.OBSERVATION, STOP_ANYHOW).state()).isEqualTo(ModuleState.READ_ONLY);
    }

    @Test
    void staysStoppingWhileNobodyCanTellWhatIsOpen() {
        enable(Module.OBSERVATION);
        assertThat(stop(Module.OBSERVATION, STOP).state()).isEqualTo(ModuleState.STOPPING);

        refused(AdministrationProblems.WORK_UNKNOWN, () -> stop(Module.OBSERVATION, STOP));

        assertThat(stop(Module.OBSERVATION, STOP_ANYHOW).state()).isEqualTo(ModuleState.READ_ONLY);
    }

    @Test
    void beginsByItselfOnItsDay() {
        LocalDate day = LocalDate.of(2026, 3, 30);
        ModuleActivation scheduled =
                modules.enable(manager(), Module.OBSERVATION, place, new Revision(1), new EnableModule(day, "later"));
        assertThat(scheduled.state()).isEqualTo(ModuleState.SCHEDULED);
        assertThat(allowed(scheduled)).containsExactly("enable", "switch-off");
        assertThat(gate.refusal("observation", place, false)).isPresent();
        assertThat(gate.readable("observation")).doesNotContain(place);

        centre.clock.at(day.minusDays(1), LocalTime.of(23, 59, 59));
        assertThat(gate.refusal("observation", place, false)).isPresent();

        centre.clock.at(day, LocalTime.MIDNIGHT);
        assertThat(gate.refusal("observation", place, true)).isEmpty();
        assertThat(gate.readable("observation")).contains(place);
        ModuleActivation on = get(Module.OBSERVATION);
        assertThat(on.state()).isEqualTo(ModuleState.ON);
        assertThat(on.revision()).isEqualTo(scheduled.revision());
        assertThat(stop(Module.OBSERVATION, STOP_ANYHOW).state()).isEqualTo(ModuleState.READ_ONLY);
    }

    @Test
    void doesNotBeginInThePast() {
        refused(
                AdministrationProblems.FROM_PAST,
                () -> modules.enable(
                        manager(),
                        Module.OBSERVATION,
                        place,
                        new Revision(1),
                        new EnableModule(LocalDate.of(2026, 3, 1), "late")));
    }

    @Test
    void needsTheModuleBeforeItInTheChain() {
        refused(AdministrationProblems.MODULE_NEEDED, () -> enable(Module.COACHING));
        enable(Module.OBSERVATION);
        enable(Module.COACHING);
        enable(Module.STEPPLAN);

        refused(AdministrationProblems.MODULE_NEEDED_BY, () -> stop(Module.OBSERVATION, STOP));
        refused(AdministrationProblems.MODULE_NEEDED_BY, () -> stop(Module.COACHING, STOP));
        assertThat(allowed(get(Module.OBSERVATION))).isEmpty();
        assertThat(allowed(get(Module.STEPPLAN))).containsExactly("stop");
        assertThat(stop(Module.STEPPLAN, STOP_ANYHOW).state()).isEqualTo(ModuleState.READ_ONLY);
        assertThat(stop(Module.COACHING, STOP_ANYHOW).state()).isEqualTo(ModuleState.READ_ONLY);
        refused(AdministrationProblems.MODULE_NEEDED_BY, () -> switchOff(Module.COACHING));
        assertThat(switchOff(Module.STEPPLAN).state()).isEqualTo(ModuleState.OFF);
        assertThat(switchOff(Module.COACHING).state()).isEqualTo(ModuleState.OFF);
    }

    @Test
    void isOnAtOneWorkFormOnly() {
        LocationRef both = new LocationRef(centre.aKey("location"));
        centre.host.location(both.key(), WorkForm.KDV, WorkForm.BSO);
        Place kdv = new Place(both, WorkForm.KDV);
        modules.enable(manager(), Module.OBSERVATION, kdv, new Revision(1), NOW);

        assertThat(gate.refusal("observation", kdv, true)).isEmpty();
        assertThat(gate.refusal("observation", new Place(both, WorkForm.BSO), true))
                .isPresent();
        assertThat(modules.at(manager(), both))
                .extracting(ModuleActivation::workForm, ModuleActivation::module, ModuleActivation::state)
                .containsExactly(
                        tuple(WorkForm.KDV, Module.OBSERVATION, ModuleState.ON),
                        tuple(WorkForm.KDV, Module.COACHING, ModuleState.OFF),
                        tuple(WorkForm.KDV, Module.STEPPLAN, ModuleState.OFF),
                        tuple(WorkForm.BSO, Module.OBSERVATION, ModuleState.OFF),
                        tuple(WorkForm.BSO, Module.COACHING, ModuleState.OFF),
                        tuple(WorkForm.BSO, Module.STEPPLAN, ModuleState.OFF));
    }

    static Stream<Arguments> everyStateAndCommand() {
        return ActivationTransitionsTest.everyPair();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndCommand")
    void doesInEachStateWhatTheTableSays(ModuleState state, SwitchAction action) {
        bring(Module.OBSERVATION, state);
        Optional<ModuleState> expected = ActivationTransitions.TABLE.next(state, action);
        boolean stopsOn = action == SwitchAction.FINISH && state == ModuleState.ON;

        if (expected.isPresent() || stopsOn) {
            ModuleState next = action == SwitchAction.STOP || stopsOn ? ModuleState.READ_ONLY : expected.orElseThrow();
            assertThat(run(action).state()).isEqualTo(next);
        } else if (action == SwitchAction.STOP && state == ModuleState.STOPPING) {
            // the same command goes on to the end
            assertThat(run(action).state()).isEqualTo(ModuleState.READ_ONLY);
        } else {
            refused(AdministrationProblems.MODULE_TRANSITION, () -> run(action));
            assertThat(get(Module.OBSERVATION).state()).isEqualTo(state);
        }
    }

    private ModuleActivation run(SwitchAction action) {
        return switch (action) {
            case ENABLE -> enable(Module.OBSERVATION);
            case SCHEDULE ->
                modules.enable(
                        manager(),
                        Module.OBSERVATION,
                        place,
                        get(Module.OBSERVATION).revision(),
                        new EnableModule(LocalDate.of(2026, 4, 1), "later"));
            case STOP, FINISH -> stop(Module.OBSERVATION, STOP_ANYHOW);
            case SWITCH_OFF -> switchOff(Module.OBSERVATION);
        };
    }

    private void bring(Module module, ModuleState state) {
        switch (state) {
            case OFF -> assertThat(get(module).state()).isEqualTo(ModuleState.OFF);
            case SCHEDULED -> run(SwitchAction.SCHEDULE);
            case ON -> enable(module);
            case STOPPING -> {
                enable(module);
                stop(module, STOP);
            }
            case READ_ONLY -> {
                enable(module);
                stop(module, STOP_ANYHOW);
            }
        }
    }

    static Stream<Arguments> people() {
        return Stream.of(
                arguments("manager", null, null),
                arguments("admin", null, null),
                arguments("internal", null, PrivacyProblems.NOT_ALLOWED),
                arguments("staff", null, PrivacyProblems.NOT_ALLOWED),
                arguments("elsewhere", PrivacyProblems.NOT_FOUND, PrivacyProblems.NOT_FOUND),
                arguments("officer", PrivacyProblems.NOT_FOUND, PrivacyProblems.NOT_FOUND),
                arguments("coach", PrivacyProblems.NOT_FOUND, PrivacyProblems.NOT_FOUND),
                arguments("parent", PrivacyProblems.NOT_FOUND, PrivacyProblems.NOT_FOUND));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void isForTheManagersAndAdministratorsOfThePlace(String who, ProblemType reading, ProblemType switching) {
        String group = centre.aGroup(place).key();
        String child = centre.aKey("child");
        centre.host
                .staff("internal", Role.INTERNAL_COACH)
                .staff("staff", Role.STAFF, group)
                .staffAt(
                        "elsewhere",
                        Role.MANAGER,
                        centre.aPlace(WorkForm.KDV).location().key())
                .coach("coach", "youth-care")
                .child(child, LocalDate.of(2023, 1, 1), group)
                .guardian("parent", child, Custody.YES);
        centre.coached.add(new GroupRef(group));
        Actor actor = centre.actor(who);

        outcome(reading, () -> modules.get(actor, Module.OBSERVATION, place));
        outcome(reading, () -> modules.at(actor, place.location()));
        outcome(switching, () -> modules.enable(actor, Module.OBSERVATION, place, new Revision(1), NOW));
        if (reading == null && switching != null) {
            assertThat(modules.get(actor, Module.OBSERVATION, place).allowedActions())
                    .extracting(a -> Objects.requireNonNull(a.refusal()).type())
                    .containsOnly(switching);
        }
    }

    private static void outcome(ProblemType problem, Callable<?> call) {
        if (problem == null) {
            assertThat(catchThrowable(call::call)).isNull();
        } else {
            refused(problem, call::call);
        }
    }

    @Test
    void isNotFoundAtAPlaceThatDoesNotExist() {
        refused(
                PrivacyProblems.NOT_FOUND,
                () -> modules.get(manager(), Module.OBSERVATION, new Place(place.location(), WorkForm.PO)));
        refused(PrivacyProblems.NOT_FOUND, () -> modules.at(manager(), new LocationRef("nowhere")));
    }

    @Test
    void isRefusedOnAnOlderRevision() {
        ModuleActivation on = enable(Module.OBSERVATION);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> modules.stop(manager(), Module.OBSERVATION, place, new Revision(1), STOP))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(PrivacyProblems.STALE);
                    assertThat(p.current()).contains(on);
                });
    }

    @Test
    void wantsAReason() {
        refused(
                Limits.FIELDS_INVALID,
                () -> modules.enable(
                        manager(), Module.OBSERVATION, place, new Revision(1), new EnableModule(null, " ")));
    }

    @Test
    void isAuditedAsAChangeOfPolicy() {
        enable(Module.OBSERVATION);

        assertThat(centre.audit(AuditFilter.ALL))
                .filteredOn(l -> l.purpose().equals("administration.module.switch"))
                .filteredOn(l -> l.objectIds()
                        .equals(ActivationEntity.id(Module.OBSERVATION, place).toString()))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.type()).isEqualTo(AuditType.POLICY_CHANGE);
                    assertThat(l.outcome()).isEqualTo(AuditLine.Outcome.DONE);
                    assertThat(l.person().key()).isEqualTo("person-manager");
                });
    }

    @Test
    void letsOneOfTwoFirstSwitchesThroughAndTellsTheOther() throws Exception {
        List<Object> outcomes = together(
                () -> modules.enable(manager(), Module.OBSERVATION, place, new Revision(1), NOW),
                () -> modules.enable(centre.actor("admin"), Module.OBSERVATION, place, new Revision(1), NOW));

        assertThat(outcomes).filteredOn(ModuleActivation.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Problem.class::isInstance)
                .singleElement()
                .satisfies(p -> assertThat(((Problem) p).type()).isEqualTo(PrivacyProblems.STALE));
    }

    @Test
    void neverStopsAModuleWhileAnotherBeginsThatNeedsIt() throws Exception {
        for (int round = 0; round < 10; round++) {
            Place other = centre.aPlace(WorkForm.BSO);
            Revision on = modules.enable(manager(), Module.OBSERVATION, other, new Revision(1), NOW)
                    .revision();
            together(
                    () -> modules.stop(manager(), Module.OBSERVATION, other, on, STOP_ANYHOW),
                    () -> modules.enable(manager(), Module.COACHING, other, new Revision(1), NOW));

            ModuleState coaching =
                    modules.get(manager(), Module.COACHING, other).state();
            ModuleState observation =
                    modules.get(manager(), Module.OBSERVATION, other).state();
            assertThat(Map.of(coaching, observation))
                    .isIn(Map.of(ModuleState.ON, ModuleState.ON), Map.of(ModuleState.OFF, ModuleState.READ_ONLY));
        }
    }

    @Test
    void costsNoSqlToAsk() {
        enable(Module.OBSERVATION);
        gate.refusal("observation", place, true);
        long before = centre.database.statementCount().total();

        for (int i = 0; i < 1000; i++) {
            gate.refusal("observation", place, true);
            gate.readable("observation");
        }

        assertThat(centre.database.statementCount().total()).isEqualTo(before);
    }

    @Test
    void isSeenByAnotherNodeWithinASecond() {
        ModuleGate other = new AdministrationRuntime(
                        centre.database.transactions("administration", AdministrationRuntime.class),
                        centre.database.dataSource(),
                        centre.clock)
                .gate();
        assertThat(other.refusal("observation", place, true)).isPresent();
        enable(Module.OBSERVATION);

        centre.clock.advance(Duration.ofSeconds(1));

        assertThat(other.refusal("observation", place, true)).isEmpty();
    }

    @Test
    void isClosedWhileTheTableCannotBeRead() {
        try (TestDatabase empty = TestDatabase.fresh(centre.database.product())) {
            ModuleGate closed = new ActivationGate(new Standings(empty.dataSource(), empty.clock()));

            assertThat(closed.refusal("observation", place, false))
                    .contains(Refusal.of(AdministrationProblems.MODULES_UNREADABLE));
            refused(AdministrationProblems.MODULES_UNREADABLE, () -> closed.readable("observation"));
        }
    }

    @Test
    void knowsNoOtherModule() {
        assertThatThrownBy(() -> gate.readable("laundry")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsWhichModulesRun() {
        running(Module.COACHING, 0);

        assertThat(modules.available())
                .containsExactly(
                        new Modules.Available(Module.OBSERVATION, "observation", null, false),
                        new Modules.Available(Module.COACHING, "coaching", "observation", true),
                        new Modules.Available(Module.STEPPLAN, "stepplan", "coaching", false));
    }

    private List<Object> together(Callable<ModuleActivation> one, Callable<ModuleActivation> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Object>> futures = Stream.of(one, other)
                    .map(c -> threads.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return attempt(c);
                    }))
                    .toList();
            return List.of(
                    futures.get(0).get(30, TimeUnit.SECONDS), futures.get(1).get(30, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object attempt(Callable<ModuleActivation> call) throws Exception {
        try {
            return call.call();
        } catch (Problem problem) {
            return problem;
        }
    }

    private AtomicLong running(Module module, long open) {
        AtomicLong count = new AtomicLong(open);
        centre.services.add(new RunningWork() {
            @Override
            public Module module() {
                return module;
            }

            @Override
            public long open(Place where) {
                return where.equals(place) ? count.get() : 0;
            }
        });
        return count;
    }

    private void delivered(String... types) throws InterruptedException {
        assertThat(centre.awaitEvents(place, types.length)).containsExactly(types);
    }

    private Actor manager() {
        return centre.actor("manager");
    }

    private ModuleActivation get(Module module) {
        return modules.get(manager(), module, place);
    }

    private ModuleActivation enable(Module module) {
        return modules.enable(manager(), module, place, get(module).revision(), NOW);
    }

    private ModuleActivation stop(Module module, StopModule command) {
        return modules.stop(manager(), module, place, get(module).revision(), command);
    }

    private ModuleActivation switchOff(Module module) {
        return modules.switchOff(manager(), module, place, get(module).revision(), OFF);
    }

    private static Set<String> allowed(ModuleActivation activation) {
        return activation.allowedActions().stream()
                .filter(AllowedAction::allowed)
                .map(AllowedAction::action)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void refused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> assertThat(p.type())
                .isEqualTo(type));
    }
}
