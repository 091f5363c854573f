package org.houvast.histories;

import org.houvast.commons.Subject;
import org.houvast.observation.AmendObservation;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationText;
import org.houvast.observation.Observations;
import org.houvast.observation.RetractObservation;

/** Steps with observations. */
final class Observing {
    private Observing() {}

    static void observe(History h) {
        Observations observations = h.get(Observations.class);
        String who = h.staff();
        boolean ready = h.chance(85);
        String word = h.child.word(ready ? "observation" : "draft");
        Observation draft =
                observations.capture(h.actor(who), CaptureObservation.of(Subject.of(h.child.ref()), text(h, word)));
        h.part();
        h.did(who);
        if (ready) {
            observations.finalise(h.actor(who), draft.id(), draft.revision());
            h.child.seen.add(word);
        }
        h.made(ready ? "observation" : "draft", draft.id().value(), word, who);
    }

    /** some hold the name of the child itself, as people write */
    private static ObservationText text(History h, String word) {
        String name = h.chance(20) ? " " + Words.of(h.child.number, "name") : "";
        return ObservationText.of(word + " builds a tower." + name);
    }

    static void amend(History h) {
        h.any("observation").ifPresent(m -> {
            String who = h.who(m.by(), "rik");
            Observations observations = h.get(Observations.class);
            Observation now = observations.get(h.actor(who), new ObservationId(m.id()));
            observations.amend(
                    h.actor(who),
                    now.id(),
                    now.revision(),
                    new AmendObservation(m.word() + " written better", text(h, m.word())));
            h.did(who);
        });
    }

    /** what is taken back is withdrawn from every share */
    static void retract(History h) {
        h.any("observation").ifPresent(m -> {
            String who = h.who("rik", "mara");
            Observations observations = h.get(Observations.class);
            Observation now = observations.get(h.actor(who), new ObservationId(m.id()));
            observations.retract(
                    h.actor(who), now.id(), now.revision(), new RetractObservation(m.word() + " another child", null));
            h.did(who);
            h.made.remove(m);
            h.child.seen.remove(m.word());
            Telling.retracted(h, m.word());
            h.made("retracted", m.id(), m.word(), m.by());
        });
    }
}
