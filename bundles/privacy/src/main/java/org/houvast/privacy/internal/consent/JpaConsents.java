package org.houvast.privacy.internal.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.HostKey;
import org.houvast.commons.Ids;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.houvast.host.spi.ChildRecord;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentFilter;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.ConsentState;
import org.houvast.privacy.Consents;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.ObjectToConsent;
import org.houvast.privacy.RefuseConsent;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.WithdrawConsent;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Subjects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Consents in the database. */
@Component
public final class JpaConsents implements Consents {
    private static final Set<ConsentState> ENDED =
            Set.of(ConsentState.REFUSED, ConsentState.WITHDRAWN, ConsentState.EXPIRED);

    private final Transactions transactions;
    private final Guard guard;
    private final Subjects subjects;
    private final Aliases aliases;
    private final HostRecords host;
    private final ConsentRules rules;
    private final Clock clock;
    private final ConsentRows rows;
    private final ConsentDocuments documents;

    @Activate
    public JpaConsents(
            @Reference(target = "(module=privacy)") Transactions transactions,
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Subjects subjects,
            @Reference Aliases aliases,
            @Reference HostRecords host,
            @Reference ConsentRules rules,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.guard = guard;
        this.subjects = subjects;
        this.aliases = aliases;
        this.host = host;
        this.rules = rules;
        this.clock = clock;
        this.rows = new ConsentRows(dataSource, host);
        this.documents = new ConsentDocuments(guard, aliases, host);
    }

    @Override
    public Consent request(Actor actor, RequestConsent command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            Subjects.Resolved resolved = subjects.resolve(
                    actor, ConsentEntity.TYPE, Subject.of(command.child()), command.group(), command.caseId());
            change.permit(ConsentAccess.REQUEST, resolved.target().withId(id));
            resolved.refusal().ifPresent(r -> {
                throw r.asProblem();
            });
            requireNoBenefit(actor, command.party().key());
            requireParty(command.party());
            ChildRef child = resolved.target().children().iterator().next();
            LocalDate today = actor.scope().today();
            Deciders deciders = deciders(child, today);
            requireOwnCase(child, command.caseId());
            requireFirst(change, child, command, today);
            ConsentRule rule = rules.of(command.purpose());
            deciders.closed(rule).ifPresent(r -> {
                throw r.asProblem();
            });
            ConsentEntity consent =
                    ConsentEntity.request(id, command, resolved.target().withId(id), rule, today, change.at());
            change.entities().persist(consent);
            change.entities().flush();
            aliases.issue(change.entities(), id, child);
            emit(change, "requested", id);
            return documents.of(actor, consent);
        });
    }

    private static void requireNoBenefit(Actor actor, String party) {
        ConsentDocuments.ownBenefit(actor, party).ifPresent(r -> {
            throw r.asProblem();
        });
    }

    /** a question of another child, and one that nobody knows, are told by the same words */
    private void requireOwnCase(ChildRef child, @Nullable UUID caseId) {
        if (caseId != null && !aliases.about(caseId, host.keys(child))) {
            throw Problem.of(ConsentProblems.CASE_UNKNOWN);
        }
    }

    private void requireParty(OrganisationRef party) {
        Set<OrganisationRef> asked = Set.of(party);
        if (!host.ask(h -> h.locations().organisations(asked)).containsKey(party)) {
            throw Problem.of(ConsentProblems.PARTY_UNKNOWN);
        }
    }

    private void requireFirst(Change change, ChildRef child, RequestConsent command, LocalDate today) {
        boolean open =
                ConsentRows.earlier(Rows.in(change.entities()), host.keys(child), command.purpose(), command.party())
                        .stream()
                        .map(e -> Expiry.state(e.state(), e.lastDay(), false, today))
                        .anyMatch(s -> !ENDED.contains(s));
        if (open) {
            throw Problem.of(ConsentProblems.EXISTS);
        }
    }

    private Deciders deciders(ChildRef ref, LocalDate today) {
        ChildRecord child = host.child(ref)
                .filter(c -> !c.hasLeftBy(today))
                .orElseThrow(() -> Problem.of(ConsentProblems.CHILD_GONE));
        return Deciders.of(child, host.guardianships(ref), today);
    }

    @Override
    public Consent get(Actor actor, ConsentId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    ConsentEntity consent = em.find(ConsentEntity.class, id.value());
                    if (consent == null) {
                        throw reading.notFound(ConsentAccess.READ, ConsentEntity.TYPE, id.value());
                    }
                    reading.permit(reads(actor, consent), consent.target());
                    return documents.of(actor, consent);
                }));
    }

    /** by the own relation to the child, or else as the organisation that the consent is for */
    private Action reads(Actor actor, ConsentEntity consent) {
        boolean party = ConsentDocuments.ownBenefit(actor, consent.party()).isPresent();
        return party
                        && guard.refusal(actor, ConsentAccess.READ, consent.target())
                                .isPresent()
                ? ConsentAccess.READ_AS_PARTY
                : ConsentAccess.READ;
    }

    @Override
    public Page<Consent> list(Actor actor, ConsentFilter filter, PageRequest page) {
        return guard.read(actor, reading -> {
            Page<ConsentRow> found = rows.page(actor, reading, filter, page);
            Set<UUID> ids = found.items().stream().map(ConsentRow::id).collect(Collectors.toUnmodifiableSet());
            List<Consent> items = documents.of(actor, found.items(), rows.answers(ids));
            reading.listed(
                    ConsentAccess.READ,
                    ConsentEntity.TYPE,
                    ids,
                    AccessColumns.children(
                            found.items().stream().map(ConsentRow::access).toList()));
            return new Page<>(items, found.next());
        });
    }

    @Override
    public Consent give(Actor actor, ConsentId id, Revision revision, GiveConsent command) {
        Step step = new Step(ConsentAccess.GIVE, "given", ConsentEntity::give);
        return answer(actor, id, revision, command, Answering.of(command), step);
    }

    @Override
    public Consent refuse(Actor actor, ConsentId id, Revision revision, RefuseConsent command) {
        Step step = new Step(ConsentAccess.REFUSE, "refused", ConsentEntity::refuse);
        return answer(actor, id, revision, command, Answering.of(command), step);
    }

    @Override
    public Consent withdraw(Actor actor, ConsentId id, Revision revision, WithdrawConsent command) {
        Step step = new Step(ConsentAccess.WITHDRAW, "withdrawn", ConsentEntity::withdraw);
        return answer(actor, id, revision, command, Answering.of(command), step);
    }

    @Override
    public Consent object(Actor actor, ConsentId id, Revision revision, ObjectToConsent command) {
        Step step = new Step(ConsentAccess.OBJECT, "objected", ConsentEntity::object);
        return answer(actor, id, revision, command, Answering.of(command), step);
    }

    /** A method of the aggregate. */
    @FunctionalInterface
    private interface Transition {
        void of(ConsentEntity consent, Giver giver, Deciders deciders, LocalDate today, Instant at);
    }

    private record Step(Action action, String event, Transition transition) {}

    private Consent answer(Actor actor, ConsentId id, Revision revision, Record command, Answering words, Step step) {
        return guard.write(transactions, actor, command, change -> {
            ConsentEntity consent = change.entities().find(ConsentEntity.class, id.value());
            if (consent == null) {
                throw change.notFound(step.action(), ConsentEntity.TYPE, id.value());
            }
            boolean asParty = reads(actor, consent).equals(ConsentAccess.READ_AS_PARTY);
            change.permit(asParty ? ConsentAccess.READ_AS_PARTY : step.action(), consent.target());
            requireNoBenefit(actor, consent.party());
            change.expect(consent.revision(), revision, () -> documents.of(actor, consent));
            LocalDate today = actor.scope().today();
            Deciders deciders = deciders(consent.child(), today);
            Giver giver = words.giver(actor, consent.target(), deciders);
            HostKey principal = giver.guardian() == null ? consent.child() : giver.guardian();
            change.onBehalfOf(principal);
            step.transition().of(consent, giver, deciders, today, change.at());
            change.entities().flush();
            emit(change, step.event(), id.value());
            return documents.of(actor, consent);
        });
    }

    private static void emit(Change change, String what, UUID id) {
        change.emit("privacy.consent." + what, id, id.toString(), Map.of());
    }
}
