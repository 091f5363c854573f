package org.houvast.coaching;

import java.time.Instant;
import java.util.UUID;

/**
 * A link to what shows that the goal comes nearer. It gives no access to that record, and nobody is told of the link.
 *
 * @param kind kind of record
 * @param id its id
 * @param at when the link was made
 */
public record GoalEvidence(EvidenceKind kind, UUID id, Instant at) {}
