package org.houvast.privacy;

import java.time.Instant;
import org.houvast.privacy.AuditLine.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Something that the caller did or tried, as the audit has it. Without the child, the organisation that is responsible and the rule of a
 * refusal: who knew a child by an alias learns no more from here, and what is not there looks like what is not for the caller.
 *
 * @param id number of the line
 * @param type what sort of event
 * @param occurredAt when it happened
 * @param role in which role, {@code GUARDIAN} or one of staff; null for somebody without
 * @param client program
 * @param clientAddress network address, empty when there was none
 * @param objectType kind of record
 * @param objectIds ids of the records, separated by commas; empty when none was reached
 * @param purpose code of the action: what it was done for
 * @param outcome how it ended
 * @param traceId of the request
 */
public record OwnAction(
        long id,
        AuditType type,
        Instant occurredAt,
        @Nullable String role,
        String client,
        String clientAddress,
        String objectType,
        String objectIds,
        String purpose,
        Outcome outcome,
        String traceId) {}
