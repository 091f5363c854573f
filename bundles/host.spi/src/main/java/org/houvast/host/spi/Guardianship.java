package org.houvast.host.spi;

import java.time.LocalDate;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.jspecify.annotations.Nullable;

/**
 * What a guardian is to a child. The flags need {@link Capability#GUARDIAN_FLAGS}; a host without it gives {@code false}, and what
 * depends on them is closed by the missing capability.
 *
 * @param guardian the guardian
 * @param child the child
 * @param custody whether this guardian has custody
 * @param since first day of this state, null when unknown
 * @param until last day, included, null while no end is known
 * @param informationRestricted a court or agreement keeps information from this guardian
 * @param secretAddress the child's address and whereabouts are secret to this guardian
 * @param restrained there is a restraining order against this guardian
 */
public record Guardianship(
        GuardianRef guardian,
        ChildRef child,
        Custody custody,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean informationRestricted,
        boolean secretAddress,
        boolean restrained) {
    public Guardianship {
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("a guardianship ends before it begins");
        }
    }

    /** whether it holds on this day */
    public boolean holdsOn(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    /** whether this guardian has custody on this day; unknown is no */
    public boolean custodyOn(LocalDate day) {
        return custody == Custody.YES && holdsOn(day);
    }
}
