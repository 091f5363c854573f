package org.houvast.stepplan;

import java.time.Instant;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of received handovers; it holds nothing of the set.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param child who comes
 * @param kind school or after-school care
 * @param from the organisation that hands over
 * @param place where it is received
 * @param sentAt when it was sent
 * @param receivedAt when it was received, null before
 */
public record ReceivedHandoverSummary(
        HandoverId id,
        Revision revision,
        ReceivedHandoverState state,
        ChildRef child,
        HandoverKind kind,
        OrganisationRef from,
        Place place,
        Instant sentAt,
        @Nullable Instant receivedAt) {}
