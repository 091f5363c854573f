package org.houvast.privacy.internal.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.CollectedItem;
import org.houvast.privacy.DataPackage;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestFilter;
import org.houvast.privacy.DataRequestId;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.DataRequests;
import org.houvast.privacy.ExtendDataRequest;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.IdentifyAsker;
import org.houvast.privacy.RefuseDataRequest;
import org.houvast.privacy.RegisterDataRequest;
import org.houvast.privacy.ReviewItems;
import org.houvast.privacy.WaitingDataRequest;
import org.houvast.privacy.WithdrawDataRequest;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests of persons in the database. */
@Component
public final class JpaDataRequests implements DataRequests {
    private final Transactions transactions;
    private final DataSource dataSource;
    private final Guard guard;
    private final DataRequestRows rows;
    private final DataRequestDocuments documents;
    private final RequestAnswers answers;
    private final RequestRegistering registering;

    @Activate
    public JpaDataRequests(
            @Reference(target = "(module=privacy)") Transactions transactions,
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference RequestAnswers answers,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.guard = guard;
        this.rows = new DataRequestRows(dataSource, host);
        this.documents = new DataRequestDocuments(guard, host);
        this.registering = new RequestRegistering(host, clock);
        this.answers = answers;
    }

    @Override
    public DataRequest register(Actor actor, RegisterDataRequest command) {
        return guard.write(transactions, actor, command, change -> {
            DataRequestEntity request = registering.prepare(actor, change, command);
            change.entities().persist(request);
            change.entities().flush();
            emit(change, request.id(), "registered");
            return whole(actor, change, request);
        });
    }

    private static void stop(Optional<Refusal> refusal) {
        refusal.ifPresent(r -> {
            throw r.asProblem();
        });
    }

    @Override
    public DataRequest get(Actor actor, DataRequestId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    DataRequestEntity request = em.find(DataRequestEntity.class, id.value());
                    if (request == null) {
                        throw reading.notFound(DataRequestAccess.READ, DataRequestEntity.TYPE, id.value());
                    }
                    reading.permit(DataRequestAccess.READ, request.target());
                    return documents.whole(actor, request, RequestAnswers.review(Rows.on(dataSource), request));
                }));
    }

    @Override
    public Page<DataRequest> list(Actor actor, DataRequestFilter filter, PageRequest page) {
        return guard.read(actor, reading -> {
            Page<RequestRow> found = rows.page(reading, filter, page);
            listed(reading, found.items());
            return new Page<>(documents.list(actor, found.items()), found.next());
        });
    }

    private static void listed(Reading reading, List<RequestRow> found) {
        reading.listed(
                DataRequestAccess.READ,
                DataRequestEntity.TYPE,
                found.stream().map(RequestRow::id).toList(),
                AccessColumns.children(found.stream().map(RequestRow::access).toList()));
    }

    @Override
    public DataRequest identify(Actor actor, DataRequestId id, Revision revision, IdentifyAsker command) {
        return handle(actor, id, revision, DataRequestAccess.IDENTIFY, command, (change, request) -> {
            stop(request.refusalOf(DataRequestAction.IDENTIFY));
            stop(answers.mayAsk(request, today(actor, request)));
            request.identify(command, actor.person(), change.at());
            emit(change, id.value(), "identified");
        });
    }

    @Override
    public DataRequest extend(Actor actor, DataRequestId id, Revision revision, ExtendDataRequest command) {
        return handle(actor, id, revision, DataRequestAccess.EXTEND, command, (change, request) -> {
            request.extend(command, today(actor, request));
            emit(change, id.value(), "extended");
        });
    }

    @Override
    public DataRequest collect(Actor actor, DataRequestId id, Revision revision) {
        return handle(actor, id, revision, DataRequestAccess.COLLECT, id, (change, request) -> {
            stop(request.refusalOf(DataRequestAction.COLLECT));
            request.collect(change.at(), answers.collect(actor, request, rows(change)));
            emit(change, id.value(), "collected");
        });
    }

    @Override
    public Page<CollectedItem> items(Actor actor, DataRequestId id, PageRequest page) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    DataRequestEntity request = handled(
                            actor,
                            reading,
                            em.find(DataRequestEntity.class, id.value()),
                            DataRequestAccess.READ_ITEMS,
                            id);
                    return new ItemRows(Rows.on(dataSource)).page(request.id(), page);
                }));
    }

    private static DataRequestEntity handled(
            Actor actor, Reading reading, @Nullable DataRequestEntity request, Action action, DataRequestId id) {
        if (request == null) {
            throw reading.notFound(action, DataRequestEntity.TYPE, id.value());
        }
        reading.permit(action, request.target());
        stop(DataRequestDocuments.own(actor, request.row()));
        return request;
    }

    @Override
    public DataRequest review(Actor actor, DataRequestId id, Revision revision, ReviewItems command) {
        return handle(actor, id, revision, DataRequestAccess.REVIEW, command, (change, request) -> {
            ItemRows items = new ItemRows(rows(change));
            stop(request.row(items.count(id.value()).items()).refusalOf(DataRequestAction.REVIEW_LAST));
            Reviewing.store(items, id.value(), command);
            request.review(items.count(id.value()).undecided());
            emit(change, id.value(), "reviewed");
        });
    }

    @Override
    public DataRequest answer(Actor actor, DataRequestId id, Revision revision, AnswerDataRequest command) {
        DataRequest answered = handle(actor, id, revision, DataRequestAccess.ANSWER, command, (change, request) -> {
            requireItems(request, change);
            request.answer(command, actor.person(), change.at());
            LocalDate today = today(actor, request);
            stop(answers.mayAsk(request, today));
            answers.carryOut(actor, request, command, today, change);
            emit(change, id.value(), "answered");
        });
        answers.done(answered);
        return answered;
    }

    /** what was collected lies there still */
    private static void requireItems(DataRequestEntity request, Change change) {
        if (request.kind().hasPackage()) {
            int items = new ItemRows(rows(change)).count(request.id()).items();
            stop(request.row(items).refusalOf(DataRequestAction.ANSWER));
        }
    }

    @Override
    public DataRequest refuse(Actor actor, DataRequestId id, Revision revision, RefuseDataRequest command) {
        return handle(actor, id, revision, DataRequestAccess.REFUSE, command, (change, request) -> {
            request.refuse(command, actor.person(), change.at());
            new ItemRows(rows(change)).clear(id.value());
            emit(change, id.value(), "refused");
        });
    }

    @Override
    public DataRequest withdraw(Actor actor, DataRequestId id, Revision revision, WithdrawDataRequest command) {
        return handle(actor, id, revision, DataRequestAccess.WITHDRAW, command, (change, request) -> {
            request.withdraw(command.note(), actor.person(), change.at());
            new ItemRows(rows(change)).clear(id.value());
            emit(change, id.value(), "withdrawn");
        });
    }

    @Override
    public DataPackage open(Actor actor, DataRequestId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    DataRequestEntity request = handled(
                            actor, reading, em.find(DataRequestEntity.class, id.value()), DataRequestAccess.OPEN, id);
                    LocalDate until = request.packageUntil();
                    if (until == null || today(actor, request).isAfter(until)) {
                        throw Problem.of(DataRequestProblems.PACKAGE_GONE);
                    }
                    return new PackageRows(Rows.on(dataSource))
                            .find(id.value())
                            .orElseThrow(() -> Problem.of(DataRequestProblems.PACKAGE_GONE));
                }));
    }

    @Override
    public List<WaitingDataRequest> waiting(Actor actor, Reading reading, int limit) {
        ScopeCondition scope = reading.condition(DataRequestAccess.READ_ITEMS);
        List<RequestRow> open = rows.open(scope, limit).stream()
                .filter(r -> DataRequestDocuments.own(actor, r).isEmpty())
                .toList();
        listed(reading, open);
        return documents.waiting(actor, open);
    }

    private DataRequest handle(
            Actor actor,
            DataRequestId id,
            Revision revision,
            Action access,
            Record command,
            BiConsumer<Change, DataRequestEntity> work) {
        return guard.write(transactions, actor, command, change -> {
            DataRequestEntity request = change.entities().find(DataRequestEntity.class, id.value());
            if (request == null) {
                throw change.notFound(access, DataRequestEntity.TYPE, id.value());
            }
            change.permit(access, request.target());
            stop(DataRequestDocuments.own(actor, request.row()));
            change.expect(request.revision(), revision, () -> whole(actor, change, request));
            work.accept(change, request);
            change.entities().flush();
            return whole(actor, change, request);
        });
    }

    private DataRequest whole(Actor actor, Change change, DataRequestEntity request) {
        return documents.whole(actor, request, RequestAnswers.review(rows(change), request));
    }

    private LocalDate today(Actor actor, DataRequestEntity request) {
        return documents.today(actor, request.target().place().location());
    }

    private static Rows rows(Change change) {
        return Rows.in(change.entities());
    }

    private static void emit(Change change, UUID id, String what) {
        change.emit("privacy.data-request." + what, id, id.toString(), Map.of());
    }
}
