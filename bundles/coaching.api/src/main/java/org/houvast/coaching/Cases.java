package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.GroupRef;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Action;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Reading;
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
     * @param assessedAt when it was confirmed, null until then
     */
    record Facts(
            QuestionId question,
            QuestionState state,
            StaffRef askedBy,
            @Nullable Outcome outcome,
            @Nullable AssessmentId assessment,
            @Nullable Instant assessedAt) {}

    /**
     * A case whose outcome asks for something.
     *
     * @param question its question
     * @param about whom the question is about, and where
     * @param assessedAt when the outcome was confirmed
     */
    record Assessed(QuestionId question, Target about, Instant assessedAt) {}

    /** the case of a question; empty when there is none */
    Optional<Facts> facts(QuestionId question);

    /**
     * The cases with this confirmed outcome that are not closed or withdrawn, the longest assessed first.
     *
     * @param reading of the caller, who tells it what was shown of them
     * @param action of the caller: only cases whose question lies in its scope
     * @param limit at most so many
     */
    List<Assessed> assessed(Reading reading, Action action, Outcome outcome, int limit);

    /** whether the group has an active coach assignment on this day */
    default boolean coached(GroupRef group, LocalDate day) {
        return !coached(Set.of(group), day).isEmpty();
    }

    /** those of these groups that have an active coach assignment on this day */
    Set<GroupRef> coached(Set<GroupRef> groups, LocalDate day);
}
