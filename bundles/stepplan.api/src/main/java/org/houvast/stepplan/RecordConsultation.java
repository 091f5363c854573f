package org.houvast.stepplan;

import java.util.List;
import org.houvast.commons.Limit;

/**
 * Writes down what was decided.
 *
 * @param decisions at least one
 * @param communicationPlan who tells the parents what
 */
public record RecordConsultation(
        @Limit(min = 1, max = 12) List<String> decisions, CommunicationPlan communicationPlan) {
    public RecordConsultation {
        decisions = List.copyOf(decisions);
    }
}
