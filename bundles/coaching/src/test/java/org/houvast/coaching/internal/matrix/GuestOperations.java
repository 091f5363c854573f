package org.houvast.coaching.internal.matrix;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.houvast.coaching.CaseGuest;
import org.houvast.coaching.CaseGuestId;
import org.houvast.coaching.CaseGuests;
import org.houvast.coaching.InviteGuest;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.internal.guest.JpaCaseGuests;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.testkit.Operation;

/** How guests of cases are tried. */
final class GuestOperations {
    private final MatrixCentre at;
    private final CaseGuests guests;
    private final StaffRef specialist;

    GuestOperations(MatrixCentre at) {
        this.at = at;
        this.guests = new JpaCaseGuests(at.centre.desk, at.centre.administration.settings());
        this.specialist = at.newCoach();
    }

    Map<String, List<Operation>> all() {
        return Map.of(
                "coaching.guest.read",
                eachCase(this::reading),
                "coaching.guest.invite",
                eachCase((kind, subject) -> Operation.on(
                        kind, "vera", () -> at.asked(subject), (p, q) -> invite(p, new QuestionId(q.id())))),
                "coaching.guest.end",
                eachCase((kind, subject) -> Operation.on(
                        kind,
                        "rik",
                        () -> invited(subject),
                        (p, g) -> guests.end(at.as(p), new CaseGuestId(g.id()), g.revision()))));
    }

    private static List<Operation> eachCase(BiFunction<String, Subject, Operation> operation) {
        return List.of(
                operation.apply("GROUP_CASE", MatrixCentre.SUN),
                operation.apply("CASE", MatrixCentre.KIM),
                operation.apply("NAMED_CASE", MatrixCentre.TIM));
    }

    private Operation reading(String kind, Subject subject) {
        return Operation.reading(
                kind,
                "rik",
                () -> invited(subject),
                (p, g) -> guests.get(at.as(p), new CaseGuestId(g.id())),
                (person, id) -> MatrixCentre.listed(
                        page -> guests.list(at.as(person), null, page),
                        g -> ((CaseGuest) g).id().value(),
                        id));
    }

    private CaseGuest invited(Subject subject) {
        return invite("rik", at.asked(subject).id());
    }

    private CaseGuest invite(String who, QuestionId question) {
        return guests.invite(
                at.as(who),
                new InviteGuest(question, specialist, null, at.today().plusDays(7)));
    }
}
