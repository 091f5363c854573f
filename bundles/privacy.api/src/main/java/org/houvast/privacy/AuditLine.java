package org.houvast.privacy;

import java.time.Instant;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit, in the shape of NEN 7513: who, in what role, by what right, did what with which records; ids only.
 *
 * @param id number of the line
 * @param type what sort of event
 * @param occurredAt when it happened
 * @param recordedAt when it was written down
 * @param person who did it
 * @param role in which role, {@code GUARDIAN} or one of staff; null for somebody without
 * @param organisation whom that person works for, null for a guardian
 * @param responsible member of staff who answers for it, null for a guardian
 * @param onBehalfOf for whom it was done, a key of the host; null for the own person
 * @param client program
 * @param clientAddress network address, empty when there was none
 * @param source the system that wrote the line
 * @param controller organisation that is responsible for the record, null when unknown
 * @param subject the child, a key of the host; null when it is about none or several
 * @param objectType kind of record
 * @param objectIds ids of the records, separated by commas; empty when none was reached
 * @param sensitivity of the record
 * @param purpose code of the action: what it was done for
 * @param basis relation that carried it, empty when none did; {@code BREAK_GLASS:} and the id of the opening for what was read under one
 * @param outcome how it ended
 * @param reason rule of a refusal, null when there was none
 * @param traceId of the request
 * @param children pseudonyms of the children that a list showed, separated by commas; null when it showed none
 */
public record AuditLine(
        long id,
        AuditType type,
        Instant occurredAt,
        Instant recordedAt,
        PersonRef person,
        @Nullable String role,
        @Nullable OrganisationRef organisation,
        @Nullable String responsible,
        @Nullable String onBehalfOf,
        String client,
        String clientAddress,
        String source,
        @Nullable OrganisationRef controller,
        @Nullable String subject,
        String objectType,
        String objectIds,
        Sensitivity sensitivity,
        String purpose,
        String basis,
        Outcome outcome,
        @Nullable String reason,
        String traceId,
        @Nullable String children) {
    /** How it ended. */
    public enum Outcome {
        DONE,
        REFUSED
    }
}
