package org.houvast.privacy.internal.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;
import org.houvast.host.spi.Guardianship;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentAnswer;
import org.houvast.privacy.ConsentAnswer.Said;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.ConsentState;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.internal.consent.ConsentRows.Answer;

/** What a reader sees of a consent; the one place that decides it. */
final class ConsentDocuments {
    private final Guard guard;
    private final Aliases aliases;
    private final HostRecords host;

    ConsentDocuments(Guard guard, Aliases aliases, HostRecords host) {
        this.guard = guard;
        this.aliases = aliases;
        this.host = host;
    }

    Consent of(Actor actor, ConsentEntity consent) {
        List<Answer> answers = consent.answers().stream()
                .map(a -> new Answer(consent.id(), a.answer()))
                .toList();
        return of(actor, List.of(consent.row()), answers).get(0);
    }

    /** a constant number of questions to host and database, however many there are */
    List<Consent> of(Actor actor, List<ConsentRow> rows, Collection<Answer> answers) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<ChildRef, Optional<Deciders>> deciders = deciders(actor, rows);
        Map<UUID, String> known = aliases(actor, rows);
        Map<UUID, List<ConsentAnswer>> byConsent = answers.stream()
                .collect(Collectors.groupingBy(
                        Answer::consent, Collectors.mapping(Answer::answer, Collectors.toList())));
        return rows.stream()
                .map(r -> document(actor, r, deciders, known, byConsent.getOrDefault(r.id(), List.of())))
                .toList();
    }

    /** who decides about the children who are here; empty where the date of birth is not known */
    private Map<ChildRef, Optional<Deciders>> deciders(Actor actor, List<ConsentRow> rows) {
        LocalDate today = actor.scope().today();
        Set<ChildRef> children = rows.stream().map(ConsentDocuments::child).collect(Collectors.toSet());
        Set<ChildRef> agreed = rows.stream()
                .filter(r -> r.state() == ConsentState.ACTIVE)
                .map(ConsentDocuments::child)
                .collect(Collectors.toSet());
        Map<ChildRef, Set<Guardianship>> guardians = host.guardiansOf(agreed);
        Map<ChildRef, Optional<Deciders>> here = new HashMap<>();
        host.children(children).forEach((child, record) -> {
            if (!record.hasLeftBy(today)) {
                here.put(child, Deciders.known(record, guardians.getOrDefault(child, Set.of()), today));
            }
        });
        return here;
    }

    /** as it stands today: rights follow custody, so an active one may not be whole any more */
    private static ConsentState state(
            ConsentRow row, Map<ChildRef, Optional<Deciders>> here, List<ConsentAnswer> answers, LocalDate today) {
        ChildRef child = child(row);
        Optional<Deciders> deciders = here.getOrDefault(child, Optional.empty());
        return Expiry.state(row.state(), row.lastDay(), !here.containsKey(child), today, () -> deciders.filter(
                        d -> d.stand(row.rule(), lastSaid(answers)))
                .isPresent());
    }

    /** what each who answered said last; empty is the child */
    static Map<Optional<GuardianRef>, Said> lastSaid(List<ConsentAnswer> answers) {
        Map<Optional<GuardianRef>, Said> last = new HashMap<>();
        answers.forEach(a -> last.put(Optional.ofNullable(a.guardian()), a.said()));
        return last;
    }

    private static ChildRef child(ConsentRow row) {
        return new ChildRef(Objects.requireNonNull(row.access().childKey()));
    }

    private Map<UUID, String> aliases(Actor actor, List<ConsentRow> rows) {
        Set<UUID> cases = new HashSet<>();
        for (ConsentRow row : rows) {
            if (!actor.scope().mayName(row.target())) {
                cases.add(row.id());
                Optional.ofNullable(row.access().caseId()).ifPresent(cases::add);
            }
        }
        return cases.isEmpty() ? Map.of() : new HashMap<>(aliases.of(cases));
    }

    private Consent document(
            Actor actor,
            ConsentRow row,
            Map<ChildRef, Optional<Deciders>> deciders,
            Map<UUID, String> known,
            List<ConsentAnswer> answers) {
        AccessScope scope = actor.scope();
        ConsentState state = state(row, deciders, answers, scope.today());
        boolean all = scope.relationsTo(row.target()).stream().anyMatch(ConsentAccess.ANSWERS::contains);
        return new Consent(
                new ConsentId(row.id()),
                new Revision(row.revision()),
                subject(scope, row, known),
                row.purpose(),
                new OrganisationRef(row.party()),
                row.rule(),
                state,
                row.textVersion(),
                row.from(),
                row.until(),
                row.access().caseId(),
                row.requestedAt(),
                all ? answers : null,
                allowed(actor, row, state));
    }

    /** the key of an alias goes sooner than the proof that somebody agreed */
    private Subject subject(AccessScope scope, ConsentRow row, Map<UUID, String> known) {
        if (scope.mayName(row.target())) {
            return Subject.of(host.current(child(row)));
        }
        UUID caseId = row.access().caseId();
        String alias = caseId == null ? null : known.get(caseId);
        return row.access().subject(false, alias == null ? known.get(row.id()) : alias);
    }

    private List<AllowedAction> allowed(Actor actor, ConsentRow row, ConsentState state) {
        return List.of(
                AllowedAction.of("give", refusal(actor, row, state, ConsentAccess.GIVE, ConsentAction.GIVE)),
                AllowedAction.of("refuse", refusal(actor, row, state, ConsentAccess.REFUSE, ConsentAction.REFUSE)),
                AllowedAction.of(
                        "withdraw", refusal(actor, row, state, ConsentAccess.WITHDRAW, ConsentAction.WITHDRAW)),
                AllowedAction.of("object", refusal(actor, row, state, ConsentAccess.OBJECT, ConsentAction.OBJECT)));
    }

    private Optional<Refusal> refusal(
            Actor actor, ConsentRow row, ConsentState state, Action access, ConsentAction action) {
        return ownBenefit(actor, row.party())
                .or(() -> guard.refusal(actor, access, row.target()))
                .or(() -> refusal(row.rule(), state, action));
    }

    /** nobody of the organisation that the consent is for records anything, whatever else that person is here */
    static Optional<Refusal> ownBenefit(Actor actor, String party) {
        return actor.staff()
                .filter(s -> s.organisation().key().equals(party))
                .map(s -> Refusal.of(ConsentProblems.OWN_BENEFIT));
    }

    /** why a consent in this state does not let itself be treated so, whoever asks */
    static Optional<Refusal> refusal(ConsentRule rule, ConsentState state, ConsentAction action) {
        if (action == ConsentAction.OBJECT && rule != ConsentRule.ONE_PRESUMED) {
            return Optional.of(Refusal.of(ConsentProblems.STATE, state.name(), action.name()));
        }
        return ConsentTransitions.TABLE.refusal(state, action);
    }
}
