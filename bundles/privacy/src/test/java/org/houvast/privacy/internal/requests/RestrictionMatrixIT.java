package org.houvast.privacy.internal.requests;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.houvast.commons.PageRequest;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.DataRequestId;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.LiftRestriction;
import org.houvast.privacy.RestrictionFilter;
import org.houvast.privacy.RestrictionGround;
import org.houvast.privacy.RestrictionId;
import org.houvast.privacy.internal.Tables;
import org.houvast.testkit.AccessMatrix;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.Operation;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that can be done with restrictions, tried as everybody: see {@link AccessMatrix}. */
@EveryDatabase
class RestrictionMatrixIT {
    private static final String READ = "privacy.restriction.read";
    private static final String GRANT = "privacy.restriction.grant";
    private static final String LIFT = "privacy.restriction.lift";

    private final TestDatabase database;
    private final AccessMatrix matrix =
            new AccessMatrix(RestrictionMatrixIT.class, Tables.access("restriction"), Map.of(GRANT, READ, LIFT, READ));
    private AskedCentre centre;

    @SuppressWarnings("NullAway.Init")
    RestrictionMatrixIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        centre = new AskedCentre(database);
    }

    @AfterEach
    void close() {
        centre.close();
    }

    @Test
    void answersEveryActionOfEveryPersonAsTheTableSays() {
        Map<String, List<Operation>> operations = new TreeMap<>();
        operations.put(
                READ,
                List.of(Operation.reading(
                        "CHILD",
                        "mo",
                        () -> centre.restricted(RestrictionGround.UNLAWFUL),
                        (p, r) -> centre.keeping.restrictions().get(centre.as(p), new RestrictionId(r.id())),
                        (p, id) -> centre
                                .keeping
                                .restrictions()
                                .list(centre.as(p), RestrictionFilter.ALL, PageRequest.first())
                                .items()
                                .stream()
                                .anyMatch(r -> r.id().value().equals(id)))));
        operations.put(
                GRANT,
                List.of(Operation.on(
                        "CHILD",
                        "mo",
                        () -> centre.identified(centre.registered(DataRequestKind.RESTRICTION)),
                        (p, r) -> centre.requests.answer(
                                centre.as(p),
                                new DataRequestId(r.id()),
                                r.revision(),
                                new AnswerDataRequest(null, null, null, RestrictionGround.UNLAWFUL)))));
        operations.put(
                LIFT,
                List.of(Operation.on(
                        "CHILD", "mo", () -> centre.restricted(RestrictionGround.UNLAWFUL), (p, r) -> centre.keeping
                                .restrictions()
                                .lift(
                                        centre.as(p),
                                        new RestrictionId(r.id()),
                                        r.revision(),
                                        new LiftRestriction(
                                                "over", database.clock().today())))));
        matrix.play(operations);
    }
}
