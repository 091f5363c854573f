package org.houvast.stepplan.internal.matrix;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.AssignmentScope;
import org.houvast.coaching.CoachAssignment;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.EndAssignment;
import org.houvast.coaching.InviteGuest;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.Question;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.privacy.Actor;
import org.houvast.privacy.BreakTheGlass;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.Target;
import org.houvast.stepplan.internal.StepPlanCentre;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The centre of {@link StepPlanCentre} with somebody for each relation: {@code kim} of {@code sun} with the mentor {@code mo} of
 * {@code star}, and {@code pia} of {@code sun} whom {@code esra} may know by name; {@code star} has no coach. {@code gus} is guest of
 * each case, {@code max} manages and works in {@code sun}. Each kind of record has one case, in which a specific approach was found.
 */
final class MatrixCentre {
    static final String CASE = "CASE";
    static final String NAMED_CASE = "NAMED_CASE";
    static final String FAMILY_CASE = "FAMILY_CASE";
    static final String GROUP_CASE = "GROUP_CASE";
    static final String UNCOACHED = "UNCOACHED";
    static final List<String> CASES = List.of(CASE, NAMED_CASE, GROUP_CASE, FAMILY_CASE, UNCOACHED);
    static final Subject KIM = Subject.of(new ChildRef("kim"));
    static final Subject SUN = Subject.of(new GroupRef("sun"));
    static final GroupRef STAR = new GroupRef("star");

    private static final Map<String, Subject> SUBJECTS = Map.of(
            CASE, KIM,
            NAMED_CASE, Subject.of(new ChildRef("pia")),
            FAMILY_CASE, Subject.of(new ChildRef("noa")),
            GROUP_CASE, SUN,
            UNCOACHED, Subject.of(STAR));

    private static final Map<StepPlanCentre, MatrixCentre> CENTRES = new ConcurrentHashMap<>();

    final StepPlanCentre centre;
    private final Map<String, Question> questions = new TreeMap<>();

    /** the one that all tests on a centre share */
    static MatrixCentre of(StepPlanCentre centre) {
        return CENTRES.computeIfAbsent(centre, MatrixCentre::new);
    }

    private MatrixCentre(StepPlanCentre centre) {
        this.centre = centre;
        people();
        consent();
        CoachAssignment esras = centre.assignments.assign(
                as("rik"),
                new AssignCoach(
                        new StaffRef("esra"),
                        CoachType.YOUTH_CARE,
                        List.of(STAR),
                        centre.clock.today(),
                        null,
                        AssignmentScope.NAMED_CHILD_WITH_CONSENT,
                        centre.clock.today()));
        SUBJECTS.forEach((kind, subject) -> questions.put(kind, assessed(kind, subject)));
        centre.assignments.end(as("rik"), esras.id(), esras.revision(), new EndAssignment(null));
    }

    private void people() {
        centre.host
                .group("star", "loc", WorkForm.KDV)
                .child("kim", StepPlanCentre.BORN, "sun")
                .child("pia", StepPlanCentre.BORN, "sun")
                .staff("max", Role.MANAGER, "sun")
                .staff("mo", Role.STAFF, "star")
                .staff("stella", Role.STAFF, "star")
                .staff("gia", Role.STAFF)
                .staffAt("dora", Role.DPO, "loc")
                .staffAt("sofie", Role.SAFETY_OFFICER, "loc")
                .coach("gus", "care")
                .mentor("kim", "mo")
                .guardian("anna", "kim", Custody.YES)
                .guardian("anna", "pia", Custody.YES);
    }

    private void consent() {
        Consent asked = centre.privacy
                .consents()
                .request(
                        as("vera"),
                        new RequestConsent(
                                new ChildRef("pia"),
                                ConsentPurpose.EXTERNAL_COACH_NAMED,
                                new OrganisationRef("care"),
                                "v1",
                                null,
                                null,
                                null,
                                null));
        centre.privacy
                .consents()
                .give(
                        as("vera"),
                        asked.id(),
                        asked.revision(),
                        new GiveConsent(new GuardianRef("anna"), null, ConsentMode.SPOKEN, "note 1"));
    }

    private Question assessed(String kind, Subject subject) {
        Question question = centre.assessed(
                centre.asked(writer(kind), subject), Outcome.SPECIFIC_APPROACH, writer(kind), second(kind));
        centre.guests.invite(
                as("rik"),
                new InviteGuest(
                        question.id(),
                        new StaffRef("gus"),
                        null,
                        centre.clock.today().plusDays(7)));
        return question;
    }

    Actor as(String person) {
        if (person.equals("gia")) {
            SUBJECTS.values().stream().flatMap(s -> s.child().stream()).forEach(this::openInAnEmergency);
        }
        return centre.actor(person);
    }

    /** by gia, again when the time of the last opening is over */
    private void openInAnEmergency(ChildRef child) {
        Actor gia = centre.actor("gia");
        if (!gia.scope().glass().open().containsKey(child)) {
            var unused = centre.privacy
                    .breakGlass()
                    .open(gia, new BreakTheGlass(child, "An ambulance asks what the child is allergic to."));
        }
    }

    /** who writes records of this kind */
    static String writer(String kind) {
        return isUncoached(kind) ? "stella" : "vera";
    }

    /** who else of the team is there */
    static String second(String kind) {
        return isUncoached(kind) ? "mo" : "mila";
    }

    static boolean isUncoached(String kind) {
        return kind.startsWith(UNCOACHED);
    }

    /** whom records of this kind are about */
    static Subject subject(String kind) {
        return SUBJECTS.getOrDefault(plain(kind), KIM);
    }

    /** the case of records of this kind */
    Question question(String kind) {
        Question question = questions.get(plain(kind));
        if (question == null) {
            throw new IllegalArgumentException(kind);
        }
        return question;
    }

    private static String plain(String kind) {
        int variant = kind.indexOf('/');
        return variant < 0 ? kind : kind.substring(0, variant);
    }

    /** a record of this kind, as the guard sees it */
    Target target(String kind) {
        return switch (kind) {
            case "PLACE" -> target(null, null, null);
            case "GROUP" -> target(null, new GroupRef("sun"), null);
            case "CHILD" -> target(new ChildRef("kim"), new GroupRef("sun"), null);
            default ->
                target(
                        subject(kind).child().orElse(null),
                        isUncoached(kind) ? STAR : new GroupRef("sun"),
                        question(kind).id().value());
        };
    }

    private static Target target(@Nullable ChildRef child, @Nullable GroupRef group, @Nullable UUID caseId) {
        return new Target(
                "record",
                null,
                child == null ? Set.of() : Set.of(child),
                group,
                StepPlanCentre.KDV,
                new OrganisationRef(MemoryHost.CENTRE),
                null,
                caseId);
    }

    /** tries something on a record of each of these kinds */
    static List<Operation> each(
            Function<String, ? extends Versioned> record, BiConsumer<String, Ref> attempt, String... kinds) {
        return Stream.of(kinds)
                .map(kind -> Operation.on(kind, writer(kind), () -> record.apply(kind), attempt))
                .toList();
    }

    /** whether some page of a list has this record */
    static <T> boolean listed(Function<PageRequest, Page<T>> list, Function<T, UUID> id, UUID wanted) {
        PageRequest page = new PageRequest(PageRequest.MAX_LIMIT, null);
        while (true) {
            Page<T> found = list.apply(page);
            if (found.items().stream().map(id).anyMatch(wanted::equals)) {
                return true;
            }
            if (found.next() == null) {
                return false;
            }
            page = new PageRequest(PageRequest.MAX_LIMIT, found.next());
        }
    }
}
