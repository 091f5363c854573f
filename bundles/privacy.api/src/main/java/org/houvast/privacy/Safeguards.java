package org.houvast.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** How this installation is guarded, for a sheet about it. Tells of no person and no record. */
@ProviderType
public interface Safeguards {
    /**
     * As it is configured and stands now.
     *
     * @param breakGlassMinutes how long a file stays open that was opened in an emergency
     * @param consentRules how many holders of custody must agree to what
     * @param sealed lines in the chain of the audit
     * @param lastAnchor the last day that has a signed anchor outside the database, null while none has
     * @param verifiedAt when the last check of the chain began that came to its end since this node started, null when none did
     * @param intact what that found, null when there was none
     */
    record Standing(
            int breakGlassMinutes,
            Map<ConsentPurpose, ConsentRule> consentRules,
            long sealed,
            @Nullable LocalDate lastAnchor,
            @Nullable Instant verifiedAt,
            @Nullable Boolean intact) {
        public Standing {
            consentRules = Map.copyOf(consentRules);
        }
    }

    /** one SQL statement, and one look into the file of anchors */
    Standing standing();
}
