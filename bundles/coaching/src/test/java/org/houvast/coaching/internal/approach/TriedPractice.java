package org.houvast.coaching.internal.approach;

import java.util.List;
import org.houvast.coaching.Advice;
import org.houvast.coaching.AdviceResponse;
import org.houvast.coaching.GiveAdvice;
import org.houvast.coaching.Modelling;
import org.houvast.coaching.RateAdvice;
import org.houvast.coaching.RecordModelling;
import org.houvast.coaching.RespondToAdvice;
import org.houvast.coaching.Theme;
import org.houvast.coaching.TryModelling;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.PracticeCentre;
import org.houvast.commons.GroupRef;

/** Advice and modelling in the group {@code sun}, as they are tried. */
record TriedPractice(CoachingCentre centre, PracticeCentre practice) {
    private static final GroupRef GROUP = new GroupRef("sun");

    Advice accepted(String who, Theme theme) {
        Advice given = practice.advice.give(
                centre.actor("esra"),
                new GiveAdvice(null, GROUP, null, "Kneel down first.", List.of(theme), null, null, null));
        return practice.advice.respond(
                centre.actor(who),
                given.id(),
                given.revision(),
                new RespondToAdvice(AdviceResponse.ACCEPTED, null, null, null));
    }

    Advice rate(String who, Advice advice, int helped) {
        return practice.advice.rate(
                centre.actor(who), advice.id(), advice.revision(), new RateAdvice(true, helped, null, null));
    }

    Modelling modelling(String shownBy, String triedBy) {
        Modelling shown = practice.modellings.record(
                centre.actor(shownBy),
                new RecordModelling(
                        null, null, GROUP, null, "Sat down first.", "Calm.", List.of(Theme.PLAY), null, null, null));
        return practice.modellings.tried(
                centre.actor(triedBy), shown.id(), shown.revision(), new TryModelling(null, 4, null, null));
    }
}
