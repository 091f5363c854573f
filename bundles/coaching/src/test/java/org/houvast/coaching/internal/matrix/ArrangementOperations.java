package org.houvast.coaching.internal.matrix;

import static org.houvast.coaching.internal.matrix.MatrixCentre.GROUP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.houvast.coaching.AcceptApplication;
import org.houvast.coaching.AgreementFilter;
import org.houvast.coaching.AgreementId;
import org.houvast.coaching.AgreementParty;
import org.houvast.coaching.AgreementSummary;
import org.houvast.coaching.ApplicationFilter;
import org.houvast.coaching.ApplicationId;
import org.houvast.coaching.ApplicationSummary;
import org.houvast.coaching.ApplyForCoaching;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.AssignmentFilter;
import org.houvast.coaching.AssignmentId;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.CoachingApplication;
import org.houvast.coaching.CooperationAgreement;
import org.houvast.coaching.DeclineApplication;
import org.houvast.coaching.DeclineReason;
import org.houvast.coaching.EndAgreement;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.EnterPolicyTime;
import org.houvast.coaching.EvaluateAgreement;
import org.houvast.coaching.HandOverAssignment;
import org.houvast.coaching.HoursFilter;
import org.houvast.coaching.MakeAgreement;
import org.houvast.coaching.PartyRole;
import org.houvast.coaching.PlanIntake;
import org.houvast.coaching.PolicyTime;
import org.houvast.coaching.PolicyTimeId;
import org.houvast.coaching.ReviseAgreement;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.commons.Discipline;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Versioned;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;
import org.jspecify.annotations.Nullable;

/** How assignments, agreements, applications and hours are tried. */
final class ArrangementOperations {
    private final MatrixCentre at;

    ArrangementOperations(MatrixCentre at) {
        this.at = at;
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> all = new HashMap<>();
        assignments(all);
        agreements(all);
        applications(all);
        hours(all);
        return all;
    }

    // assignments

    private void assignments(Map<String, List<Operation>> all) {
        AssignmentFilter every = new AssignmentFilter(null, null, null, null);
        all.put(
                "coaching.assignment.read",
                List.of(Operation.reading(
                        "GROUP",
                        "",
                        () -> assigned("rik", null),
                        (p, a) -> at.centre.assignments.get(at.as(p), new AssignmentId(a.id())),
                        (p, id) -> MatrixCentre.listed(
                                page -> at.centre.assignments.list(at.as(p), every, page),
                                s -> ((CoachAssignment) s).id().value(),
                                id))));
        all.put("coaching.assignment.assign", List.of(Operation.of("GROUP", p -> assigned(p, null))));
        all.put(
                "coaching.assignment.end",
                List.of(Operation.on(
                        "GROUP",
                        "",
                        () -> assigned("rik", null),
                        (p, a) -> at.centre.assignments.end(
                                at.as(p), new AssignmentId(a.id()), a.revision(), new EndAssignment(null)))));
        all.put(
                "coaching.assignment.hand-over",
                List.of(Operation.on("GROUP", "", () -> assigned("rik", null), (p, a) -> {
                    HandOverAssignment to =
                            new HandOverAssignment(at.newCoach(), CoachType.YOUTH_CARE, at.today(), at.today());
                    at.arranged.handOvers.handOver(at.as(p), new AssignmentId(a.id()), a.revision(), to);
                })));
        all.put(
                "coaching.assignment.read-caseload",
                List.of(Operation.of(
                        "GROUP",
                        p -> Operation.shown(at.arranged.caseloads.now(at.as(p), null).coaches().stream()
                                .anyMatch(c -> c.coach().key().equals("esra"))))));
    }

    private CoachAssignment assigned(String who, @Nullable AgreementId agreement) {
        return at.centre.assignments.assign(
                at.as(who),
                new AssignCoach(
                        at.newCoach(),
                        CoachType.YOUTH_CARE,
                        List.of(GROUP),
                        at.today(),
                        null,
                        null,
                        at.today(),
                        agreement));
    }

    // agreements

    private void agreements(Map<String, List<Operation>> all) {
        AgreementFilter every = new AgreementFilter(null, null, null);
        all.put(
                "coaching.agreement.read",
                eachAgreement((kind, record) -> Operation.reading(
                        kind,
                        "",
                        record,
                        (p, a) -> at.arranged.agreements.get(at.as(p), new AgreementId(a.id())),
                        (p, id) -> MatrixCentre.listed(
                                page -> at.arranged.agreements.list(at.as(p), every, page),
                                s -> ((AgreementSummary) s).id().value(),
                                id))));
        all.put(
                "coaching.agreement.read-terms",
                eachAgreement((kind, record) -> Operation.on(
                        kind,
                        "",
                        record,
                        (p, a) -> Operation.shown(at.arranged
                                        .agreements
                                        .get(at.as(p), new AgreementId(a.id()))
                                        .hoursPerYear()
                                != null))));
        all.put("coaching.agreement.make", List.of(Operation.of("PLACE", this::made)));
        all.put(
                "coaching.agreement.revise",
                changing((p, a) -> at.arranged.agreements.revise(
                        at.as(p),
                        new AgreementId(a.id()),
                        a.revision(),
                        new ReviseAgreement(null, 10, null, null, "programme " + at.next(), null, null, at.today()))));
        all.put(
                "coaching.agreement.evaluate",
                changing((p, a) -> at.arranged.agreements.evaluate(
                        at.as(p),
                        new AgreementId(a.id()),
                        a.revision(),
                        new EvaluateAgreement(at.today(), "Good.", null))));
        all.put(
                "coaching.agreement.end",
                changing((p, a) -> at.arranged.agreements.end(
                        at.as(p), new AgreementId(a.id()), a.revision(), new EndAgreement(null))));
    }

    private List<Operation> eachAgreement(BiFunction<String, Supplier<Versioned>, Operation> operation) {
        return List.of(operation.apply("GROUP", this::used), operation.apply("PLACE", () -> made("rik")));
    }

    private List<Operation> changing(BiConsumer<String, Ref> change) {
        return eachAgreement((kind, record) -> Operation.on(kind, "", record, change));
    }

    /** somebody coaches by it, so those of the group know of it */
    private CooperationAgreement used() {
        CooperationAgreement agreement = made("rik");
        assigned("rik", agreement.id());
        return agreement;
    }

    private CooperationAgreement made(String who) {
        return at.arranged.agreements.make(
                at.as(who),
                new MakeAgreement(
                        List.of(
                                party(MemoryHost.CENTRE, Discipline.CHILDCARE, PartyRole.CONTROLLER),
                                party("care", Discipline.YOUTH_CARE, PartyRole.PROCESSOR)),
                        List.of(CoachingCentre.KDV),
                        at.today(),
                        null,
                        200,
                        null,
                        null,
                        "programme " + at.next(),
                        null,
                        null,
                        at.today()));
    }

    private static AgreementParty party(String key, Discipline discipline, PartyRole role) {
        return new AgreementParty(new OrganisationRef(key), discipline, role);
    }

    // applications

    private void applications(Map<String, List<Operation>> all) {
        ApplicationFilter every = new ApplicationFilter(null, null);
        all.put(
                "coaching.application.read",
                List.of(Operation.reading(
                        "PLACE",
                        "iris",
                        () -> applied("iris"),
                        (p, a) -> at.arranged.applications.get(at.as(p), new ApplicationId(a.id())),
                        (p, id) -> MatrixCentre.listed(
                                page -> at.arranged.applications.list(at.as(p), every, page),
                                s -> ((ApplicationSummary) s).id().value(),
                                id))));
        all.put(
                "coaching.application.read-capacity",
                deciding((p, a) -> at.arranged.applications.capacity(at.as(p), new ApplicationId(a.id()))));
        all.put("coaching.application.apply", List.of(Operation.of("PLACE", this::applied)));
        all.put(
                "coaching.application.plan-intake",
                deciding((p, a) -> at.arranged.applications.planIntake(
                        at.as(p), new ApplicationId(a.id()), a.revision(), new PlanIntake(at.today()))));
        all.put(
                "coaching.application.accept",
                deciding((p, a) -> at.arranged.applications.accept(
                        at.as(p),
                        new ApplicationId(a.id()),
                        a.revision(),
                        new AcceptApplication(
                                at.newCoach(), CoachType.YOUTH_CARE, at.today(), null, null, at.today(), null))));
        all.put(
                "coaching.application.decline",
                deciding((p, a) -> at.arranged.applications.decline(
                        at.as(p),
                        new ApplicationId(a.id()),
                        a.revision(),
                        new DeclineApplication(DeclineReason.NO_CAPACITY, "After the summer."))));
        all.put(
                "coaching.application.withdraw",
                deciding((p, a) ->
                        at.arranged.applications.withdraw(at.as(p), new ApplicationId(a.id()), a.revision())));
    }

    private List<Operation> deciding(BiConsumer<String, Ref> change) {
        return List.of(Operation.on("PLACE", "iris", () -> applied("iris"), change));
    }

    private CoachingApplication applied(String who) {
        return at.arranged.applications.apply(
                at.as(who),
                new ApplyForCoaching(List.of(GROUP), null, null, "It is loud after lunch.", 4, at.today(), null, null));
    }

    // hours

    private void hours(Map<String, List<Operation>> all) {
        HoursFilter now = new HoursFilter(null, CoachingCentre.KDV.location());
        all.put(
                "coaching.hours.read",
                List.of(
                        Operation.reading(
                                "PLACE",
                                "ada",
                                () -> entered("ada"),
                                (p, h) -> at.arranged.hours.policyTime(at.as(p), new PolicyTimeId(h.id())),
                                (p, id) -> at.arranged.hours.policyTimes(at.as(p), now).stream()
                                        .anyMatch(h -> h.id().value().equals(id))),
                        Operation.of("PLACE/proof", p -> {
                            entered("ada");
                            Operation.shown(at.arranged
                                            .hours
                                            .proof(at.as(p), now)
                                            .policy()
                                            .enteredMinutes()
                                    > 0);
                        })));
        all.put("coaching.hours.export", List.of(Operation.of("PLACE", p -> {
            entered("ada");
            Operation.shown(at.arranged.hours.export(at.as(p), now).policy().enteredMinutes() > 0);
        })));
        all.put("coaching.hours.enter", List.of(Operation.of("PLACE", this::entered)));
        all.put(
                "coaching.hours.withdraw",
                List.of(Operation.on(
                        "PLACE",
                        "ada",
                        () -> entered("ada"),
                        (p, h) -> at.arranged.hours.withdraw(at.as(p), new PolicyTimeId(h.id()), h.revision()))));
    }

    private PolicyTime entered(String who) {
        return at.arranged.hours.enter(at.as(who), new EnterPolicyTime(CoachingCentre.KDV, at.today(), 60));
    }
}
