package org.houvast.privacy.internal.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.CollectedItem;
import org.houvast.privacy.DataPackage;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestContent;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.ItemDecision;
import org.houvast.privacy.RestrictionGround;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.internal.keeping.KeepingSources;
import org.houvast.privacy.internal.requests.ItemRows.NewItem;
import org.houvast.privacy.internal.requests.PackageContent.PackedItem;
import org.houvast.privacy.internal.restriction.RestrictionGranting;
import org.houvast.privacy.keeping.Keeping;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an answer is made of: who may get it, what is collected for it, how it is frozen, what it closes. */
@Component(service = RequestAnswers.class)
public final class RequestAnswers {
    private static final int MONTHS_KEPT = 3;

    private final HostRecords host;
    private final Collector collector;
    private final Askers askers;
    private final KeepingSources register;
    private final RestrictionGranting restrictions;

    @Activate
    public RequestAnswers(
            @Reference HostRecords host,
            @Reference NamesInText names,
            @Reference KeepingSources register,
            @Reference RestrictionGranting restrictions,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.host = host;
        this.collector = new Collector(host, names, clock);
        this.askers = new Askers(host);
        this.register = register;
        this.restrictions = restrictions;
    }

    /** why the asker may not ask this today, or nothing */
    Optional<Refusal> mayAsk(DataRequestEntity request, LocalDate today) {
        RequestRow row = request.row();
        return row.subject().child() == null
                ? Optional.empty()
                : askers.refusal(row.subject().child(), row.askedBy(), today);
    }

    /** how far the looking through is, or null when nothing lies there */
    static DataRequestContent.@Nullable Review review(Rows rows, DataRequestEntity request) {
        Instant at = request.collectedAt();
        if (at == null || !DataRequestTransitions.COLLECTED.contains(request.state())) {
            return null;
        }
        ItemRows.Count count = new ItemRows(rows).count(request.id());
        return new DataRequestContent.Review(count.items(), count.undecided(), at);
    }

    /** what lies there to be looked through from now on; gives how much */
    int collect(Actor actor, DataRequestEntity request, Rows transaction) {
        List<NewItem> items = collector.collect(actor, request, WholeRegister.of(register, transaction), transaction);
        new ItemRows(transaction).replace(request.id(), items);
        return items.size();
    }

    /** freezes what was let through, and lets go of what it was made of */
    private void freeze(
            Actor actor, DataRequestEntity request, AnswerDataRequest command, LocalDate today, Rows transaction) {
        ItemRows rows = new ItemRows(transaction);
        List<CollectedItem> items = rows.all(request.id());
        if (!Boolean.TRUE.equals(command.namesChecked())) {
            requireNoName(actor, request, items, rows.groups(request.id()));
        }
        List<Keeping> kept = register.register().keepings();
        PackageContent content = PackageContent.of(
                request,
                command.letter(),
                today,
                host.zone(request.target().place().location()),
                items,
                kept);
        DataPackage frozen = new DataPackage(PackageJson.of(content), PackagePage.of(content));
        new PackageRows(transaction).store(request.id(), frozen);
        request.freeze(PackageRows.hash(frozen), today.plusMonths(MONTHS_KEPT));
        rows.clear(request.id());
    }

    private void requireNoName(
            Actor actor, DataRequestEntity request, List<CollectedItem> items, Set<GroupRef> groups) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).decision() != ItemDecision.LEAVE_OUT) {
                for (CollectedItem.Field field : items.get(i).fields()) {
                    texts.put(i + "/" + field.number(), PackedItem.words(field));
                }
            }
        }
        Set<String> named = new HashSet<>();
        collector.namesIn(actor, request, groups, texts).forEach(p -> named.add(p.substring(0, p.indexOf('/'))));
        if (!named.isEmpty()) {
            throw Problem.of(DataRequestProblems.NAME_LEFT, named.size());
        }
    }

    /** does what an answer of this kind does besides telling */
    void carryOut(Actor actor, DataRequestEntity request, AnswerDataRequest command, LocalDate today, Change change) {
        Rows transaction = Rows.in(change.entities());
        RestrictionGround ground = command.restriction();
        if (request.kind().hasPackage()) {
            freeze(actor, request, command, today, transaction);
        } else if (request.kind() == DataRequestKind.ERASURE) {
            request.keep(left(request, transaction));
        } else if (ground != null) {
            restrictions.grant(actor, change, request.target(), ground);
        }
    }

    /** the answer is committed */
    void done(DataRequest answered) {
        if (answered.kind() == DataRequestKind.RESTRICTION) {
            restrictions.done();
        }
    }

    /** what is left of the person because a law says to keep it */
    private List<DataRequestContent.StillKept> left(DataRequestEntity request, Rows transaction) {
        return LeftAfterErasure.of(collector.person(request), WholeRegister.of(register, transaction), transaction);
    }
}
