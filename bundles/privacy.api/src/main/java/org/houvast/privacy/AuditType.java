package org.houvast.privacy;

/** What sort of event an audit line tells (NEN 7513). */
public enum AuditType {
    CREATE,
    READ,
    LIST_HIT,
    SEARCH,
    UPDATE,
    AMEND,
    SEAL,
    SHARE,
    EXPORT,
    PRINT,
    CONFIRM,
    CONSENT_CHANGE,
    BREAK_GLASS,
    LOGIN,
    POLICY_CHANGE,
    DESTROY
}
