package org.houvast.privacy;

import java.time.Instant;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit are listed; null means all.
 *
 * @param child about this child, or a list that showed a record about it; under every key that it has or had
 * @param person by this person
 * @param record about this record
 * @param from not before
 * @param to before
 */
public record AuditFilter(
        @Nullable ChildRef child,
        @Nullable PersonRef person,
        @Nullable UUID record,
        @Nullable Instant from,
        @Nullable Instant to) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
