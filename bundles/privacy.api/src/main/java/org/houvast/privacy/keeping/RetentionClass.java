package org.houvast.privacy.keeping;

import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long records of one sort are kept. The terms are defaults that an organisation sets for itself, to be confirmed by its data
 * protection officer.
 */
public enum RetentionClass {
    /** records about children in childcare: 2 years after the last care day; the law sets no term */
    CHILD_FILE("P2Y"),
    /** the care file of a pupil: 2 years after leaving (PO-Raad, AVS); 3 years when referred to special education */
    PUPIL_FILE("P2Y"),
    /** a set that parents refused to have handed over: at once (Rijksoverheid) */
    TRANSFER_REFUSED("P0D"),
    /** a set that was handed over: 3 months after receipt */
    TRANSFER_DELIVERED("P3M"),
    /** the key of an alias: 6 months after the case was closed */
    ALIAS_KEY("P6M"),
    /** records of coaching about staff: 1 year after the trajectory */
    STAFF_COACHING("P1Y"),
    /** hours of coaching, of which the yearly proof is made: 3 years */
    STAFF_HOURS("P3Y"),
    /** reflections: when the owner deletes them, at latest 6 months after the trajectory */
    REFLECTION("P6M"),
    /** the safety track: 2 years after leaving */
    SAFETY_TRACK("P2Y"),
    /** proof of consent: as long as what it allowed, and 2 years */
    CONSENT_PROOF("P2Y"),
    /** lines of the audit: at least 5 years from the line (Stcrt. 2019, 38007) */
    AUDIT_LOG("P5Y"),
    /** the key of pseudonyms of a study: none after its end */
    STUDY_KEY("P0D"),
    /** figures without persons: 10 years */
    SNAPSHOT("P10Y"),
    /** the own file of a provider of youth care: 20 years at their side, nothing of it here */
    YOUTH_CARE_FILE("P20Y"),
    /** records of the organisation itself, which name staff by key only: as long as they are used */
    ORGANISATION(null),
    /** what the product needs to work, ids and keys only: removed by itself, after hours or days */
    TECHNICAL(null);

    private final @Nullable Period term;

    RetentionClass(@Nullable String term) {
        this.term = term == null ? null : Period.parse(term);
    }

    /** the default; empty when no term runs */
    public Optional<Period> term() {
        return Optional.ofNullable(term);
    }

    /** whether what is past this term waits in the review list; other classes end by a mechanism of their own, or nothing is of them yet */
    public boolean isReviewed() {
        return switch (this) {
            case CHILD_FILE, PUPIL_FILE, TRANSFER_DELIVERED, ALIAS_KEY, STAFF_COACHING, STAFF_HOURS, CONSENT_PROOF ->
                true;
            default -> false;
        };
    }

    /** name of its setting: {@code retention.child-file} */
    public String setting() {
        return "retention." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
