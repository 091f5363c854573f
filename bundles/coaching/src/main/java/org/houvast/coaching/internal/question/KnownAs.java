package org.houvast.coaching.internal.question;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.Identity;
import org.houvast.commons.Refusal;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;

/**
 * How an outside coach is to know the child, and who recorded that it may be by name.
 *
 * @param identity null for a group
 */
@Embeddable
public record KnownAs(
        @Enumerated(EnumType.STRING) @Nullable Identity identity,
        @Column(name = "revealed_by") @Nullable String revealedBy,
        @Column(name = "revealed_at") @Convert(converter = InstantColumn.class) @Nullable Instant revealedAt) {
    static final KnownAs GROUP = new KnownAs(null, null, null);

    static KnownAs of(Target target) {
        return target.children().isEmpty() ? GROUP : new KnownAs(Identity.ALIAS, null, null);
    }

    /** by name from now on */
    static KnownAs named(String by, Instant at) {
        return new KnownAs(Identity.NAMED, by, at);
    }

    /** why there is nothing to reveal, or nothing */
    Optional<Refusal> reveal() {
        return identity == Identity.ALIAS
                ? Optional.empty()
                : Optional.of(Refusal.of(CoachingProblems.NOTHING_TO_REVEAL));
    }
}
