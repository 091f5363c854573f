package org.houvast.privacy.guard;

import java.util.Optional;
import java.util.function.Function;
import org.houvast.commons.Refusal;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs every operation of every service, so that none can forget permission or audit. An operation that ends well without having
 * been permitted is a fault of ours and fails. A refusal leaves its own durable audit line and changes nothing.
 */
@ProviderType
public interface Guard {
    /**
     * Runs a change in one transaction: rows, audit lines, events and idempotency key commit together or not at all.
     *
     * @param transactions of the module
     * @param command checked with {@link org.houvast.commons.Limits} before anything else
     * @param work may be given back only a document that the actor may see; a {@link org.houvast.commons.Versioned} answer is what a
     *     repeated request with the same key gets
     * @throws org.houvast.commons.Problem the refusal, after it was audited
     */
    <T> T write(Transactions transactions, Actor actor, Record command, Function<Change, T> work);

    /**
     * Runs a read outside a transaction. The audit lines are durable before this returns; if they cannot be, the answer is
     * dropped with {@link org.houvast.privacy.PrivacyProblems#AUDIT_UNAVAILABLE}.
     */
    <T> T read(Actor actor, Function<Reading, T> work);

    /**
     * Why the action would be refused, or nothing when it is allowed: relation, then module. The same answer that
     * {@link Change#permit} and {@link Reading#permit} act on, without an audit line; for {@code allowedActions}.
     */
    Optional<Refusal> refusal(Actor actor, Action action, Target target);
}
