package org.houvast.observation;

import java.util.List;

/**
 * What two observers saw of the same moment, once both are final.
 *
 * @param request what they were asked
 * @param observations both, in the order in which they began
 */
public record SideBySide(ObservationRequest request, List<Observation> observations) {
    public SideBySide {
        observations = List.copyOf(observations);
    }
}
