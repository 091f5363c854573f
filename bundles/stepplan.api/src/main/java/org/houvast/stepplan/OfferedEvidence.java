package org.houvast.stepplan;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened in the case while the plan ran. It is offered to whoever works on a step and never completes one.
 *
 * @param kind what happened, the type of the event: {@code observation.observation.final}
 * @param recordId the record
 * @param at when
 */
public record OfferedEvidence(String kind, UUID recordId, Instant at) {}
