package org.houvast.coaching.internal.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.QuestionId;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationFilter;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationState;
import org.houvast.observation.Observations;
import org.houvast.privacy.Actor;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Knows whether an observation can be evidence; holds the service of observation, which may come and go. */
@Component(service = Evidence.class)
public class Evidence {
    private static final int MOST = 20;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Observations observations;

    /** one that asks this service; for a test or a host without OSGi */
    public static Evidence of(Observations observations) {
        Evidence evidence = new Evidence();
        evidence.observations = observations;
        return evidence;
    }

    /**
     * Goes on only when each observation is linked to the case already, or is a final one that the actor may read.
     *
     * @param linked those that are linked or were accepted before
     * @throws Problem {@link CoachingProblems#EVIDENCE_UNKNOWN}, naming each one that is not
     */
    void check(Actor actor, Collection<UUID> linked, List<ObservationId> evidence) {
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            if (!linked.contains(evidence.get(i).value()) && !readable(actor, evidence.get(i))) {
                flaws.add(Flaw.of("/evidence/" + i, "observation"));
            }
        }
        if (!flaws.isEmpty()) {
            throw Problem.flawed(CoachingProblems.EVIDENCE_UNKNOWN, flaws);
        }
    }

    /** the final observations of a case that the actor may read, the newest ones */
    public List<Observation> readable(Actor actor, QuestionId question) {
        Observations asked = observations;
        if (asked == null) {
            return List.of();
        }
        ObservationFilter filter = new ObservationFilter(null, null, null, question.value(), null, null, null, null);
        return asked.list(actor, filter, new PageRequest(MOST, null)).items().stream()
                .filter(line -> line.state() == ObservationState.FINAL || line.state() == ObservationState.AMENDED)
                .map(line -> asked.get(actor, line.id()))
                .toList();
    }

    private boolean readable(Actor actor, ObservationId id) {
        Observations asked = observations;
        if (asked == null) {
            return false;
        }
        try {
            return asked.get(actor, id).state() != ObservationState.DRAFT;
        } catch (Problem refused) {
            return false;
        }
    }
}
