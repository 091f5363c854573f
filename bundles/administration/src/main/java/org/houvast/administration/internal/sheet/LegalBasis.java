package org.houvast.administration.internal.sheet;

import org.houvast.privacy.keeping.RetentionClass;

/** On what a kind of record rests, by our reading of the law; where it says so, to be confirmed by the data protection officer. */
enum LegalBasis {
    /** following the development of children in childcare: contract and Besluit kwaliteit kinderopvang */
    CHILDCARE(true),
    /** care for pupils: the laws on primary education */
    SCHOOL(true),
    /** consent of the holders of custody: General Data Protection Regulation, articles 6(1)(a) and 9(2)(a) */
    CONSENT(true),
    /** guardians are informed: Civil Code, articles 1:377b and 1:377c */
    GUARDIANS_INFORMED(true),
    /** vital interest of a child: article 6(1)(d) */
    EMERGENCY(true),
    /** proof that something was allowed, or that a duty was met: articles 5(2), 7(1) and 12 to 22 */
    PROOF(false),
    /** coaching of staff as the law on childcare asks for it, and legitimate interest */
    STAFF_COACHING(true),
    /** hours of coaching: Besluit kwaliteit kinderopvang */
    STAFF_HOURS(false),
    /** own learning of staff, which the employer does not read: legitimate interest */
    OWN_LEARNING(true),
    /** security and data protection by design: articles 25 and 32 */
    SECURITY(false),
    /** running the organisation: legitimate interest, article 6(1)(f) */
    ORGANISATION(true);

    private final boolean toBeConfirmed;

    LegalBasis(boolean toBeConfirmed) {
        this.toBeConfirmed = toBeConfirmed;
    }

    boolean isToBeConfirmed() {
        return toBeConfirmed;
    }

    /** that of a kind of record, or of a table without records */
    static LegalBasis of(KeptRecord record) {
        return switch (record.name()) {
            case "handover" -> CONSENT;
            case "share", "parent-notice", "information-request" -> GUARDIANS_INFORMED;
            case "break-glass" -> EMERGENCY;
            case "hold", "destruction", "restriction" -> PROOF;
            default -> of(record.retention());
        };
    }

    private static LegalBasis of(RetentionClass retention) {
        return switch (retention) {
            case CHILD_FILE, SAFETY_TRACK, YOUTH_CARE_FILE -> CHILDCARE;
            case PUPIL_FILE -> SCHOOL;
            case TRANSFER_REFUSED, TRANSFER_DELIVERED, STUDY_KEY -> CONSENT;
            case STAFF_COACHING -> STAFF_COACHING;
            case STAFF_HOURS -> STAFF_HOURS;
            case REFLECTION -> OWN_LEARNING;
            case CONSENT_PROOF, AUDIT_LOG -> PROOF;
            case ALIAS_KEY, TECHNICAL -> SECURITY;
            case SNAPSHOT, ORGANISATION -> ORGANISATION;
        };
    }
}
