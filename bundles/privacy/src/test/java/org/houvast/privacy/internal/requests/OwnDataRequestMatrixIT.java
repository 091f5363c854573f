package org.houvast.privacy.internal.requests;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Versioned;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestId;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.OwnDataRequest;
import org.houvast.privacy.WithdrawDataRequest;
import org.houvast.privacy.internal.Tables;
import org.houvast.testkit.AccessMatrix;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.Operation;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that a guardian can do with own requests, tried as everybody: see {@link AccessMatrix}. */
@EveryDatabase
class OwnDataRequestMatrixIT {
    private static final String READ = "privacy.own-data-request.read";
    private static final String ASK = "privacy.own-data-request.ask";
    private static final String WITHDRAW = "privacy.own-data-request.withdraw";
    private static final String OPEN = "privacy.own-data-request.open-package";

    private final TestDatabase database;
    private final AccessMatrix matrix = new AccessMatrix(
            OwnDataRequestMatrixIT.class,
            Tables.access("own-data-request"),
            Map.of(ASK, READ, WITHDRAW, READ, OPEN, READ));
    private AskedCentre centre;

    @SuppressWarnings("NullAway.Init")
    OwnDataRequestMatrixIT(TestDatabase database) {
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
                        this::asked,
                        (p, r) -> centre.keeping.ownDataRequests().get(centre.as(p), new DataRequestId(r.id())),
                        (p, id) ->
                                centre
                                        .keeping
                                        .ownDataRequests()
                                        .list(centre.as(p), PageRequest.first())
                                        .items()
                                        .stream()
                                        .anyMatch(r -> r.id().value().equals(id)))));
        operations.put(ASK, List.of(Operation.of("CHILD", p -> centre.asked(p, DataRequestKind.ACCESS))));
        operations.put(WITHDRAW, List.of(Operation.on("CHILD", "mo", this::asked, (p, r) -> centre.keeping
                .ownDataRequests()
                .withdraw(centre.as(p), new DataRequestId(r.id()), r.revision(), new WithdrawDataRequest(null)))));
        operations.put(OPEN, List.of(Operation.on("CHILD", "mo", this::answered, (p, r) -> centre.keeping
                .ownDataRequests()
                .open(centre.as(p), new DataRequestId(r.id())))));
        matrix.play(operations);
    }

    private Versioned asked() {
        return centre.asked("pat", DataRequestKind.ACCESS);
    }

    private Versioned answered() {
        OwnDataRequest asked = centre.asked("pat", DataRequestKind.ACCESS);
        DataRequest collected = centre.requests.collect(centre.as("dora"), asked.id(), asked.revision());
        return centre.answered(centre.reviewed(collected));
    }
}
