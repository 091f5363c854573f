package org.houvast.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.Language;
import org.houvast.commons.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * What only the data protection officer reads of a request.
 *
 * @param language of the answer
 * @param wish words of the asker, or null
 * @param check how it was made sure who asks, or null while it was not
 * @param extension why it takes longer, or null
 * @param review how far the looking through is, or null before collecting and after the end
 * @param outcome how it ended, or null while it is open
 */
public record DataRequestContent(
        Language language,
        @Nullable String wish,
        @Nullable Check check,
        @Nullable Extension extension,
        @Nullable Review review,
        @Nullable Outcome outcome) {
    /**
     * How it was made sure who asks.
     *
     * @param how it was done
     * @param note more about it, or null
     * @param by who did
     * @param at when
     */
    public record Check(IdentityCheck how, @Nullable String note, PersonRef by, Instant at) {}

    /**
     * Why it takes longer.
     *
     * @param ground why
     * @param notice what the asker was told
     */
    public record Extension(ExtensionGround ground, String notice) {}

    /**
     * How far the looking through is.
     *
     * @param items that were collected
     * @param undecided of them
     * @param collectedAt when
     */
    public record Review(int items, int undecided, Instant collectedAt) {}

    /**
     * How it ended.
     *
     * @param by who closed it
     * @param ground why it was refused, or null
     * @param words what the asker was told, or how the asker took it back; null when nothing
     * @param statement of the asker that is kept, or null
     * @param corrected records that were corrected
     * @param kept what is left after an erasure because a law says to keep it
     * @param packageHash SHA-256 of the package in JSON, hexadecimal; null when there was none; kept when the package is destroyed
     * @param packageUntil last day on which the package can be had, or null
     */
    public record Outcome(
            PersonRef by,
            @Nullable RefusalGround ground,
            @Nullable String words,
            @Nullable String statement,
            List<CorrectedRecord> corrected,
            List<StillKept> kept,
            @Nullable String packageHash,
            @Nullable LocalDate packageUntil) {
        public Outcome {
            corrected = List.copyOf(corrected);
            kept = List.copyOf(kept);
        }
    }

    /**
     * Records that are left after an erasure.
     *
     * @param type kind of record
     * @param retention class of retention that says why
     * @param records how many
     */
    public record StillKept(String type, String retention, int records) {}
}
