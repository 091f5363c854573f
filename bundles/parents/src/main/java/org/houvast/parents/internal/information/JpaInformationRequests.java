package org.houvast.parents.internal.information;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.parents.GrantInformation;
import org.houvast.parents.InformationRequest;
import org.houvast.parents.InformationRequestAction;
import org.houvast.parents.InformationRequestFilter;
import org.houvast.parents.InformationRequestId;
import org.houvast.parents.InformationRequestSummary;
import org.houvast.parents.InformationRequests;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.RecordInformationRequest;
import org.houvast.parents.RefuseInformation;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.Subjects;
import org.houvast.privacy.guard.WrittenText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests for information in the database. */
@Component
public final class JpaInformationRequests implements InformationRequests {
    private final Transactions transactions;
    private final Guard guard;
    private final Subjects subjects;
    private final NamesInText names;
    private final Clock clock;
    private final ParentWithoutCustody parents;
    private final RequestRows rows;

    @Activate
    public JpaInformationRequests(
            @Reference(target = "(module=parents)") Transactions transactions,
            @Reference(target = "(module=parents)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Subjects subjects,
            @Reference HostRecords host,
            @Reference NamesInText names,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.guard = guard;
        this.subjects = subjects;
        this.names = names;
        this.clock = clock;
        this.parents = new ParentWithoutCustody(host);
        this.rows = new RequestRows(dataSource, host);
    }

    @Override
    public InformationRequest record(Actor actor, RecordInformationRequest command) {
        return guard.write(transactions, actor, command, change -> {
            Subjects.Resolved resolved =
                    subjects.resolve(actor, RequestEntity.TYPE, Subject.of(command.child()), command.group(), null);
            UUID id = Ids.next(clock);
            Target target = resolved.target().withId(id);
            change.permit(RequestAccess.RECORD, target);
            resolved.refusal().ifPresent(JpaInformationRequests::stop);
            LocalDate today = actor.scope().today();
            if (command.askedOn().isAfter(today)) {
                throw Problem.of(ParentsProblems.DATE_IN_FUTURE);
            }
            parents.mayAsk(command.child(), command.guardian(), today).ifPresent(JpaInformationRequests::stop);
            RequestEntity request = new RequestEntity(id, target, command, change.at());
            change.entities().persist(request);
            change.entities().flush();
            emit(change, id, "recorded");
            return document(actor, request);
        });
    }

    private static void stop(Refusal refusal) {
        throw refusal.asProblem();
    }

    @Override
    public InformationRequest get(Actor actor, InformationRequestId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    RequestEntity request = em.find(RequestEntity.class, id.value());
                    if (request == null) {
                        throw reading.notFound(RequestAccess.READ, RequestEntity.TYPE, id.value());
                    }
                    reading.permit(RequestAccess.READ, request.target());
                    return document(actor, request);
                }));
    }

    @Override
    public Page<InformationRequestSummary> list(Actor actor, InformationRequestFilter filter, PageRequest page) {
        return guard.read(actor, reading -> rows.page(reading, filter, page));
    }

    @Override
    public InformationRequest grant(Actor actor, InformationRequestId id, Revision revision, GrantInformation command) {
        return decide(actor, id, revision, InformationRequestAction.GRANT, command, (change, request) -> {
            if (!Boolean.TRUE.equals(command.namesChecked())) {
                names.checkOthers(actor, request.target(), List.of(new WrittenText("/given", command.given())));
            }
            change.onBehalfOf(request.guardian());
            request.grant(command, staff(actor), change.at());
            emit(change, id.value(), "granted");
        });
    }

    @Override
    public InformationRequest refuse(
            Actor actor, InformationRequestId id, Revision revision, RefuseInformation command) {
        return decide(actor, id, revision, InformationRequestAction.REFUSE, command, (change, request) -> {
            request.refuse(command, staff(actor), change.at());
            emit(change, id.value(), "refused");
        });
    }

    private InformationRequest decide(
            Actor actor,
            InformationRequestId id,
            Revision revision,
            InformationRequestAction action,
            Record command,
            BiConsumer<Change, RequestEntity> work) {
        return guard.write(transactions, actor, command, change -> {
            RequestEntity request = change.entities().find(RequestEntity.class, id.value());
            if (request == null) {
                throw change.notFound(access(action), RequestEntity.TYPE, id.value());
            }
            change.permit(access(action), request.target());
            change.expect(request.revision(), revision, () -> document(actor, request));
            refusal(actor, request, action).ifPresent(JpaInformationRequests::stop);
            work.accept(change, request);
            change.entities().flush();
            return document(actor, request);
        });
    }

    private InformationRequest document(Actor actor, RequestEntity request) {
        return request.document(List.of(
                AllowedAction.of("grant", refusal(actor, request, InformationRequestAction.GRANT)),
                AllowedAction.of("refuse", refusal(actor, request, InformationRequestAction.REFUSE))));
    }

    private Optional<Refusal> refusal(Actor actor, RequestEntity request, InformationRequestAction action) {
        return guard.refusal(actor, access(action), request.target())
                .or(() -> request.refusalOf(action, staff(actor)))
                .or(() -> action == InformationRequestAction.GRANT
                        ? parents.mayGet(
                                request.child(),
                                request.guardian(),
                                actor.scope().today())
                        : Optional.empty());
    }

    private static Action access(InformationRequestAction action) {
        return switch (action) {
            case GRANT -> RequestAccess.GRANT;
            case REFUSE -> RequestAccess.REFUSE;
        };
    }

    private static StaffRef staff(Actor actor) {
        return actor.staff().map(Actor.Staff::ref).orElseThrow();
    }

    private static void emit(Change change, UUID id, String what) {
        change.emit("parents.information-request." + what, id, id.toString(), Map.of());
    }
}
