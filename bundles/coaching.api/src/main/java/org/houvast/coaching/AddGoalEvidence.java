package org.houvast.coaching;

import java.util.UUID;

/**
 * Links what shows that the goal comes nearer; once more for the same record changes nothing.
 *
 * @param kind kind of record
 * @param id its id
 */
public record AddGoalEvidence(EvidenceKind kind, UUID id) {}
