package org.houvast.stepplan;

import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.privacy.MayHoldNames;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what was decided.
 *
 * @param decisions at least one
 * @param communicationPlan who tells the parents what
 * @param namesChecked the writer says that words like names of children are none; false when missing
 */
public record RecordConsultation(
        @Limit(min = 1, max = 12) List<String> decisions,
        CommunicationPlan communicationPlan,
        @Nullable Boolean namesChecked)
        implements MayHoldNames {
    public RecordConsultation {
        decisions = List.copyOf(decisions);
    }
}
