package org.houvast.coaching;

import java.time.LocalDate;
import java.util.Optional;
import org.houvast.commons.GroupRef;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a module that builds on coaching has to know of a case, whoever asks: for its rules, never for a screen. Nothing is audited
 * here; the caller has permission for its own record of the case. One SQL statement each.
 */
@ProviderType
public interface Cases {
    /**
     * A case as it stands.
     *
     * @param question its question
     * @param state where the question stands
     * @param askedBy who asks
     * @param outcome the confirmed outcome, null until then
     * @param assessment the confirmed assessment, null until then
     */
    record Facts(
            QuestionId question,
            QuestionState state,
            StaffRef askedBy,
            @Nullable Outcome outcome,
            @Nullable AssessmentId assessment) {}

    /** the case of a question; empty when there is none */
    Optional<Facts> facts(QuestionId question);

    /** whether the group has an active coach assignment on this day */
    boolean coached(GroupRef group, LocalDate day);
}
