package org.houvast.privacy.internal.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.houvast.privacy.AuditLine.Outcome;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Sensitivity;
import org.jspecify.annotations.Nullable;

/**
 * A line before it has a number; its fields are those of {@link org.houvast.privacy.AuditLine}, as the columns hold them.
 */
public record AuditEntry(
        AuditType type,
        Instant occurredAt,
        Instant recordedAt,
        String person,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String responsible,
        @Nullable String onBehalfOf,
        String client,
        String clientAddress,
        @Nullable String controller,
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
    /** the system that writes the lines */
    static final String SOURCE = "houvast";

    /** the line as one text in which no field can run into the next: what its code is made of */
    String canonical() {
        StringBuilder text = new StringBuilder(512);
        add(text, type.name());
        add(text, micros(occurredAt));
        add(text, micros(recordedAt));
        add(text, person);
        add(text, role);
        add(text, organisation);
        add(text, responsible);
        add(text, onBehalfOf);
        add(text, client);
        add(text, clientAddress);
        add(text, SOURCE);
        add(text, controller);
        add(text, subject);
        add(text, objectType);
        add(text, objectIds);
        add(text, sensitivity.name());
        add(text, purpose);
        add(text, basis);
        add(text, outcome.name());
        add(text, reason);
        add(text, traceId);
        if (children != null) {
            add(text, children);
        }
        return text.toString();
    }

    private static String micros(Instant at) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    private static void add(StringBuilder text, @Nullable String field) {
        if (field == null) {
            text.append('-');
        } else {
            text.append(field.length()).append(':').append(field);
        }
        text.append(';');
    }
}
