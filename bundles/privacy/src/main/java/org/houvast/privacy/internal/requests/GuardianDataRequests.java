package org.houvast.privacy.internal.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AskForOwnData;
import org.houvast.privacy.DataPackage;
import org.houvast.privacy.DataRequestContent;
import org.houvast.privacy.DataRequestId;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.DataRequestState;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.OwnDataRequest;
import org.houvast.privacy.OwnDataRequests;
import org.houvast.privacy.Target;
import org.houvast.privacy.WithdrawDataRequest;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Permits;
import org.houvast.privacy.guard.Subjects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests of persons: the side of the guardian who asks. */
@Component
public final class GuardianDataRequests implements OwnDataRequests {
    private final Transactions transactions;
    private final DataSource dataSource;
    private final Guard guard;
    private final HostRecords host;
    private final RequestAnswers answers;
    private final DataRequestRows rows;
    private final OwnAsking asking;

    @Activate
    public GuardianDataRequests(
            @Reference(target = "(module=privacy)") Transactions transactions,
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference Subjects subjects,
            @Reference RequestAnswers answers,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.guard = guard;
        this.host = host;
        this.answers = answers;
        this.rows = new DataRequestRows(dataSource, host);
        this.asking = new OwnAsking(host, subjects, clock);
    }

    @Override
    public OwnDataRequest ask(Actor actor, AskForOwnData command) {
        return guard.write(transactions, actor, command, change -> {
            DataRequestEntity request = asking.prepare(actor, change, command);
            answers.mayAsk(request, today(actor, request)).ifPresent(r -> {
                throw r.asProblem();
            });
            asking.identify(actor, request);
            change.entities().persist(request);
            change.entities().flush();
            emit(change, request.id(), "registered");
            emit(change, request.id(), "identified");
            return whole(actor, request);
        });
    }

    @Override
    public OwnDataRequest get(Actor actor, DataRequestId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> whole(
                        actor,
                        own(
                                actor,
                                reading,
                                em.find(DataRequestEntity.class, id.value()),
                                OwnDataRequestAccess.READ,
                                id))));
    }

    @Override
    public Page<OwnDataRequest> list(Actor actor, PageRequest page) {
        return guard.read(actor, reading -> {
            Page<RequestRow> found = rows.own(actor, reading, page);
            reading.listed(
                    OwnDataRequestAccess.READ,
                    DataRequestEntity.TYPE,
                    found.items().stream().map(RequestRow::id).toList(),
                    AccessColumns.children(
                            found.items().stream().map(RequestRow::access).toList()));
            return new Page<>(
                    found.items().stream().map(r -> document(actor, r, null)).toList(), found.next());
        });
    }

    @Override
    public OwnDataRequest withdraw(Actor actor, DataRequestId id, Revision revision, WithdrawDataRequest command) {
        return guard.write(transactions, actor, command, change -> {
            DataRequestEntity request = own(
                    actor,
                    change,
                    change.entities().find(DataRequestEntity.class, id.value()),
                    OwnDataRequestAccess.WITHDRAW,
                    id);
            change.expect(request.revision(), revision, () -> whole(actor, request));
            request.withdraw(command.note(), actor.person(), change.at());
            new ItemRows(Rows.in(change.entities())).clear(id.value());
            change.entities().flush();
            emit(change, id.value(), "withdrawn");
            return whole(actor, request);
        });
    }

    @Override
    public DataPackage open(Actor actor, DataRequestId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    DataRequestEntity request = own(
                            actor,
                            reading,
                            em.find(DataRequestEntity.class, id.value()),
                            OwnDataRequestAccess.OPEN,
                            id);
                    LocalDate until = request.packageUntil();
                    if (until == null || today(actor, request).isAfter(until)) {
                        throw Problem.of(DataRequestProblems.PACKAGE_GONE);
                    }
                    return new PackageRows(Rows.on(dataSource))
                            .find(id.value())
                            .orElseThrow(() -> Problem.of(DataRequestProblems.PACKAGE_GONE));
                }));
    }

    private static DataRequestEntity own(
            Actor actor, Permits permits, @Nullable DataRequestEntity request, Action action, DataRequestId id) {
        if (request == null || !isOwn(actor, request.row())) {
            throw permits.notFound(action, DataRequestEntity.TYPE, id.value());
        }
        permits.permit(action, standing(actor, request.row()));
        return request;
    }

    private static boolean isOwn(Actor actor, RequestRow row) {
        Set<String> keys = actor.guardians().stream().map(GuardianRef::key).collect(Collectors.toUnmodifiableSet());
        return (row.asker() != null && keys.contains(row.asker()))
                || (row.guardian() != null && keys.contains(row.guardian()));
    }

    /** a request about the asker is as near to the centre as any child that this guardian has there now */
    private static Target standing(Actor actor, RequestRow row) {
        Target target = row.target();
        if (!target.children().isEmpty()) {
            return target;
        }
        Set<ChildRef> child = actor.scope().guarded().stream()
                .min(Comparator.comparing(ChildRef::key))
                .map(Set::of)
                .orElse(Set.of());
        return new Target(target.type(), target.id(), child, null, target.place(), target.controller(), null, null);
    }

    private OwnDataRequest whole(Actor actor, DataRequestEntity request) {
        DataRequestContent content = request.content(null);
        DataRequestContent.Extension extension = content.extension();
        DataRequestContent.Outcome outcome = content.outcome();
        return document(
                actor,
                request.row(),
                new OwnDataRequest.Content(
                        content.wish(),
                        extension == null ? null : extension.notice(),
                        outcome == null || request.state() == DataRequestState.WITHDRAWN ? null : outcome.words(),
                        outcome == null ? null : outcome.ground(),
                        request.packageUntil()));
    }

    private OwnDataRequest document(Actor actor, RequestRow row, OwnDataRequest.@Nullable Content content) {
        AllowedAction withdraw = AllowedAction.of(
                "withdraw",
                guard.refusal(actor, OwnDataRequestAccess.WITHDRAW, standing(actor, row))
                        .or(() -> row.refusalOf(DataRequestAction.WITHDRAW)));
        return new OwnDataRequest(
                new DataRequestId(row.id()),
                new Revision(row.revision()),
                row.kind(),
                row.state(),
                row.subject().child(),
                row.receivedOn(),
                row.dueOn(),
                row.extendedOn(),
                row.closedAt(),
                content,
                List.of(withdraw));
    }

    private LocalDate today(Actor actor, DataRequestEntity request) {
        return LocalDate.ofInstant(
                actor.at(), host.zone(request.target().place().location()));
    }

    private static void emit(Change change, UUID id, String what) {
        change.emit("privacy.data-request." + what, id, id.toString(), Map.of());
    }
}
