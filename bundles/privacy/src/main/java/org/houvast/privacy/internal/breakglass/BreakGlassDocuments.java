package org.houvast.privacy.internal.breakglass;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.BreakGlass;
import org.houvast.privacy.BreakGlassId;
import org.houvast.privacy.BreakGlassProblems;
import org.houvast.privacy.guard.Guard;

/** What a reader sees of an opening: all of it, for nobody reads it but who opened it and who answers for the place. */
final class BreakGlassDocuments {
    private final Guard guard;

    BreakGlassDocuments(Guard guard) {
        this.guard = guard;
    }

    static boolean isOwn(Actor actor, BreakGlassRow row) {
        return actor.staff().filter(s -> row.isOf(s.ref())).isPresent();
    }

    BreakGlass of(Actor actor, BreakGlassRow row) {
        Instant now = actor.at();
        BreakGlassRow.Review review = row.review();
        return new BreakGlass(
                new BreakGlassId(row.id()),
                new Revision(row.revision()),
                row.state(now),
                Subject.of(row.child()),
                row.access().place().location(),
                row.access().workForm(),
                new StaffRef(Objects.requireNonNull(row.access().authorKey())),
                row.reason(),
                row.secondFactor(),
                row.openedAt(),
                row.until(),
                row.endedAt(now),
                review.verdict(),
                review.remark(),
                review.by() == null ? null : new StaffRef(review.by()),
                review.at(),
                allowed(actor, row));
    }

    private List<AllowedAction> allowed(Actor actor, BreakGlassRow row) {
        boolean own = isOwn(actor, row);
        return Arrays.stream(BreakGlassAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT),
                        guard.refusal(actor, BreakGlassAccess.of(action, own), row.target())
                                .or(() -> ofOwn(action, own))
                                .or(() -> BreakGlassTransitions.TABLE.refusal(row.state(actor.at()), action))))
                .toList();
    }

    private static Optional<Refusal> ofOwn(BreakGlassAction action, boolean own) {
        return own && action == BreakGlassAction.REVIEW
                ? Optional.of(Refusal.of(BreakGlassProblems.OWN_REVIEW))
                : Optional.empty();
    }
}
