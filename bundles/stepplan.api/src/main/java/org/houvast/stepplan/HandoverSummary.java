package org.houvast.stepplan;

import java.time.Instant;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.Subject;

/**
 * A line of a list of handovers.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param subject the child
 * @param kind school or after-school care
 * @param receiver the organisation that gets it
 * @param createdAt when it was begun
 */
public record HandoverSummary(
        HandoverId id,
        Revision revision,
        HandoverState state,
        Subject subject,
        HandoverKind kind,
        OrganisationRef receiver,
        Instant createdAt) {}
