package org.houvast.privacy.internal.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.HostKey;
import org.houvast.commons.Problem;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Permits;
import org.houvast.privacy.internal.audit.AuditEntry;
import org.houvast.privacy.internal.audit.AuditScribe;
import org.houvast.privacy.internal.audit.AuditScribe.Deed;
import org.jspecify.annotations.Nullable;

/** An operation in progress: what was permitted, and what was tried last. */
class OpenPermits implements Permits {
    private record Done(Deed deed, Set<Relation> basis) {}

    final Actor actor;
    final AccessPolicy policy;
    private final AuditScribe scribe;
    private final List<Done> done = new ArrayList<>();
    private @Nullable HostKey principal;
    private @Nullable Deed tried;
    private @Nullable String rule;
    private boolean permitted;

    OpenPermits(Actor actor, AccessPolicy policy, AuditScribe scribe) {
        this.actor = actor;
        this.policy = policy;
        this.scribe = scribe;
    }

    @Override
    public void permit(Action action, Target target) {
        Deed deed = Deed.on(action, target);
        tried = deed;
        AccessPolicy.Decision decision = policy.decide(actor, action, target);
        if (decision.refusal() != null) {
            rule = decision.rule();
            throw decision.refusal().asProblem();
        }
        did(deed, decision.relations());
        permitted = true;
    }

    @Override
    public Problem notFound(Action action, String type, UUID id) {
        tried = Deed.onMissing(action, type, id);
        return Problem.of(PrivacyProblems.NOT_FOUND);
    }

    final void did(Deed deed, Set<Relation> basis) {
        done.add(new Done(deed, basis));
    }

    final void markPermitted() {
        permitted = true;
    }

    final void actsFor(HostKey who) {
        principal = who;
    }

    /** an operation that never asked for permission is a fault of ours */
    final void requirePermission() {
        if (!permitted) {
            throw new IllegalStateException("an operation ended without having been permitted");
        }
    }

    /** the lines of what was done; a record that was made here lends its id to a line that has none */
    final List<AuditEntry> lines(@Nullable UUID made) {
        List<AuditEntry> lines = new ArrayList<>(done.size());
        for (Done one : done) {
            Deed deed = made == null || one.deed().target() == null
                    ? one.deed()
                    : one.deed().withId(made);
            lines.add(scribe.done(actor, deed, one.basis(), principal));
        }
        return lines;
    }

    /** the line of a refusal; none when nothing was tried yet */
    final Optional<AuditEntry> refused(Problem problem, @Nullable String purpose) {
        Deed deed = tried == null && purpose != null ? Deed.unknown(purpose) : tried;
        return Optional.ofNullable(deed)
                .map(d -> scribe.refused(actor, d, rule == null ? problem.type().name() : rule));
    }
}
