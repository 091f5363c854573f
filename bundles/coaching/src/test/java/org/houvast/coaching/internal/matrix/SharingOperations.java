package org.houvast.coaching.internal.matrix;

import static org.houvast.coaching.internal.matrix.MatrixCentre.KIM;
import static org.houvast.coaching.internal.matrix.MatrixCentre.TIM;

import java.util.List;
import java.util.Map;
import org.houvast.coaching.Outcome;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Subject;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.SharedItem;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;

/** How it is tried to tell parents what was found: an outcome of each kind. */
final class SharingOperations {
    private final MatrixCentre at;

    SharingOperations(MatrixCentre at) {
        this.at = at;
    }

    Map<String, List<Operation>> all() {
        return Map.of(
                "coaching.assessment.share",
                List.of(
                        sharing("CASE", KIM, Outcome.SPECIFIC_APPROACH),
                        sharing("NAMED_CASE", TIM, Outcome.SPECIFIC_APPROACH),
                        sharing("CASE/fits the age", KIM, Outcome.AGE_APPROPRIATE),
                        sharing("CASE/of the adults", KIM, Outcome.STAFF_UNCERTAINTY)));
    }

    private Operation sharing(String kind, Subject subject, Outcome outcome) {
        return Operation.on(
                kind, "vera", () -> at.confirmed(subject, outcome), (person, found) -> share(person, subject, found));
    }

    private void share(String person, Subject subject, Ref found) {
        at.centre.shares.prepare(
                at.as(person),
                new PrepareShare(
                        new SharedItem("assessment", found.id()),
                        subject.child().orElseThrow(),
                        new GuardianRef("anna"),
                        null,
                        null));
    }
}
