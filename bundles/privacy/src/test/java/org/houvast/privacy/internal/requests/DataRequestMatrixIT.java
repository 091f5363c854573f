package org.houvast.privacy.internal.requests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Versioned;
import org.houvast.privacy.Action;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestFilter;
import org.houvast.privacy.DataRequestId;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.ExtendDataRequest;
import org.houvast.privacy.ExtensionGround;
import org.houvast.privacy.IdentifyAsker;
import org.houvast.privacy.IdentityCheck;
import org.houvast.privacy.RefusalGround;
import org.houvast.privacy.RefuseDataRequest;
import org.houvast.privacy.ReviewItems;
import org.houvast.privacy.WithdrawDataRequest;
import org.houvast.privacy.internal.Tables;
import org.houvast.testkit.AccessMatrix;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that can be done with requests of persons, tried as everybody: see {@link AccessMatrix}. */
@EveryDatabase
class DataRequestMatrixIT {
    private final TestDatabase database;
    private final AccessMatrix matrix =
            new AccessMatrix(DataRequestMatrixIT.class, Tables.access("data-request"), reading());
    private AskedCentre centre;

    @SuppressWarnings("NullAway.Init")
    DataRequestMatrixIT(TestDatabase database) {
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

    private static Map<String, String> reading() {
        Map<String, String> reading = new HashMap<>();
        for (Action action : new DataRequestAccess().actions()) {
            Action shown = action.reading();
            if (shown != null) {
                reading.put(action.code(), shown.code());
            }
        }
        return reading;
    }

    @Test
    void answersEveryActionOfEveryPersonAsTheTableSays() {
        Supplier<Versioned> made = () -> centre.registered(DataRequestKind.ACCESS);
        Map<String, List<Operation>> operations = new TreeMap<>();
        operations.put(
                "privacy.data-request.read",
                List.of(
                        Operation.reading(
                                "CHILD",
                                "mo",
                                made,
                                (p, r) -> centre.requests.get(centre.as(p), id(r)),
                                (p, id) -> centre
                                        .requests
                                        .list(centre.as(p), DataRequestFilter.ALL, PageRequest.first())
                                        .items()
                                        .stream()
                                        .anyMatch(r -> r.id().value().equals(id)))));
        operations.put(
                "privacy.data-request.register",
                List.of(Operation.of(
                        "CHILD",
                        p -> centre.register(p, DataRequestKind.ACCESS, DataSubject.of(AskedCentre.TIM), "kim"))));
        changes(made).forEach((verb, operation) -> operations.put("privacy.data-request." + verb, List.of(operation)));
        matrix.play(operations);
    }

    private Map<String, Operation> changes(Supplier<Versioned> made) {
        Supplier<Versioned> known = () -> centre.identified((DataRequest) made.get());
        Supplier<Versioned> collected = () -> centre.collected((DataRequest) made.get());
        Supplier<Versioned> reviewed = () -> centre.reviewed((DataRequest) collected.get());
        Map<String, Operation> all = new HashMap<>();
        all.put("read-items", on(collected, (p, r) -> centre.requests.items(centre.as(p), id(r), PageRequest.first())));
        all.put(
                "identify",
                on(
                        made,
                        (p, r) -> centre.requests.identify(
                                centre.as(p), id(r), r.revision(), new IdentifyAsker(IdentityCheck.SIGNED_IN, null))));
        all.put(
                "extend",
                on(
                        made,
                        (p, r) -> centre.requests.extend(
                                centre.as(p),
                                id(r),
                                r.revision(),
                                new ExtendDataRequest(ExtensionGround.COMPLEX, "much"))));
        all.put("collect", on(known, (p, r) -> centre.requests.collect(centre.as(p), id(r), r.revision())));
        all.put(
                "review",
                on(
                        collected,
                        (p, r) -> centre.requests.review(
                                centre.as(p), id(r), r.revision(), new ReviewItems(List.of(), true))));
        all.put(
                "answer",
                on(
                        reviewed,
                        (p, r) -> centre.requests.answer(
                                centre.as(p), id(r), r.revision(), new AnswerDataRequest(null, null, null, null))));
        all.put(
                "refuse",
                on(
                        made,
                        (p, r) -> centre.requests.refuse(
                                centre.as(p),
                                id(r),
                                r.revision(),
                                new RefuseDataRequest(RefusalGround.EXCESSIVE, "the tenth this month", null))));
        all.put(
                "withdraw",
                on(
                        made,
                        (p, r) -> centre.requests.withdraw(
                                centre.as(p), id(r), r.revision(), new WithdrawDataRequest(null))));
        all.put(
                "open-package",
                on(
                        () -> centre.answered((DataRequest) reviewed.get()),
                        (p, r) -> centre.requests.open(centre.as(p), id(r))));
        return all;
    }

    private static Operation on(Supplier<Versioned> made, BiConsumer<String, Ref> attempt) {
        return Operation.on("CHILD", "mo", made, attempt);
    }

    private static DataRequestId id(Ref request) {
        return new DataRequestId(request.id());
    }
}
