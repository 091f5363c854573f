package org.houvast.privacy.internal.guard;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.houvast.commons.Limits;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.Versioned;
import org.houvast.persistence.DuplicateException;
import org.houvast.persistence.EventOutbox;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.persistence.Rows;
import org.houvast.persistence.StaleRevisionException;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RequestFacts.IdempotencyKey;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.internal.audit.AuditScribe;
import org.houvast.privacy.internal.audit.AuditWriter;
import org.houvast.privacy.internal.host.Merges;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs operations: permission, audit, event and idempotency key around the work of a service. */
@Component
public final class PolicyGuard implements Guard {
    private static final int CREATED = 201;
    private static final int CHANGED = 200;
    private static final int DONE = 204;

    private final AccessPolicy policy;
    private final AuditScribe scribe;
    private final AuditWriter audit;
    private final EventOutbox outbox;
    private final IdempotencyKeys keys;
    private final Clock clock;
    private final Merges merges;

    @Activate
    public PolicyGuard(
            @Reference AccessPolicy policy,
            @Reference AuditScribe scribe,
            @Reference AuditWriter audit,
            @Reference EventOutbox outbox,
            @Reference IdempotencyKeys keys,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference Merges merges) {
        this.policy = policy;
        this.scribe = scribe;
        this.audit = audit;
        this.outbox = outbox;
        this.keys = keys;
        this.clock = clock;
        this.merges = merges;
    }

    @Override
    public <T> T write(Transactions transactions, Actor actor, Record command, Function<Change, T> work) {
        Limits.checked(command);
        // asks the host now: inside the transaction, the database would wait for the host
        actor.scope();
        Attempt<T> attempt = new Attempt<>(actor, work);
        try {
            return attempt.in(transactions);
        } catch (StaleRevisionException e) {
            return again(transactions, attempt, command);
        } catch (Problem problem) {
            throw refused(attempt.change, problem, command);
        }
    }

    /** somebody was faster between reading and writing: a second look finds what is there now, and can show it */
    private <T> T again(Transactions transactions, Attempt<T> attempt, Record command) {
        try {
            return attempt.in(transactions);
        } catch (StaleRevisionException e) {
            throw refused(attempt.change, Problem.of(PrivacyProblems.STALE, e), command);
        } catch (Problem problem) {
            throw refused(attempt.change, problem, command);
        }
    }

    private Problem refused(@Nullable OpenPermits permits, Problem problem, Record command) {
        if (permits != null && problem.type().category() != ProblemType.Category.UNAVAILABLE) {
            permits.refused(problem, command.getClass().getSimpleName()).ifPresent(line -> audit.write(List.of(line)));
        }
        return problem;
    }

    /** One try of a change; remembers what was asked for when the transaction is gone. */
    private final class Attempt<T> {
        private final Actor actor;
        private final Function<Change, T> work;
        private @Nullable OpenChange change;

        Attempt(Actor actor, Function<Change, T> work) {
            this.actor = actor;
            this.work = work;
        }

        T in(Transactions transactions) {
            return transactions.write(this::run);
        }

        private T run(EntityManager entities) {
            OpenChange open = new OpenChange(actor, policy, scribe, entities, outbox, clock);
            change = open;
            T answer = work.apply(open);
            open.requirePermission();
            UUID made = answer instanceof Versioned document ? document.id().value() : null;
            audit.write(Rows.in(entities), open.lines(made));
            actor.request().key().ifPresent(key -> remember(entities, actor, key, outcome(key, answer)));
            return answer;
        }
    }

    /** what a replay is answered with: the record that was made or changed, or that it was done where there is none */
    private IdempotencyKeys.Stored outcome(IdempotencyKey key, @Nullable Object answer) {
        if (!(answer instanceof Versioned document)) {
            return new IdempotencyKeys.Stored(key.bodyHash(), DONE, "", 0, clock.instant());
        }
        long revision = document.revision().number();
        int status = revision == 1 ? CREATED : CHANGED;
        String id = document.id().value().toString();
        return new IdempotencyKeys.Stored(key.bodyHash(), status, id, revision, clock.instant());
    }

    private void remember(EntityManager entities, Actor actor, IdempotencyKey key, IdempotencyKeys.Stored outcome) {
        try {
            keys.store(entities, actor.person().key(), key.key(), outcome);
        } catch (DuplicateException e) {
            throw Problem.of(PrivacyProblems.KEY_IN_USE, e);
        }
    }

    @Override
    public <T> T read(Actor actor, Function<Reading, T> work) {
        OpenReading reading = new OpenReading(actor, policy, scribe, merges);
        T answer;
        try {
            answer = work.apply(reading);
        } catch (Problem problem) {
            if (problem.type().category() != ProblemType.Category.UNAVAILABLE) {
                reading.refused(problem, null).ifPresent(line -> audit.write(List.of(line)));
            }
            throw problem;
        }
        reading.end();
        audit.write(reading.lines(null));
        return answer;
    }

    @Override
    public Optional<Refusal> refusal(Actor actor, Action action, Target target) {
        return Optional.ofNullable(policy.decide(actor, action, target).refusal());
    }
}
