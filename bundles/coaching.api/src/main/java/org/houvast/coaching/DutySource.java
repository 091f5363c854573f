package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Place;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Tells the duties of an outcome that a later module keeps, met or open. Registered as a service, it may come and go; asked when a
 * question with a confirmed outcome is shown to its two sides and when it is closed, by any thread.
 */
@ConsumerType
public interface DutySource {
    /**
     * The duties of this question, in the order for a screen.
     *
     * @param question the case
     * @param outcome the confirmed outcome
     * @param place where the question came into being; a module that is off there gives its duties as
     *     {@link Duty.State#NOT_AVAILABLE}
     * @return empty when this source has nothing to ask for at this outcome
     */
    List<Duty> duties(QuestionId question, Outcome outcome, Place place);
}
