package org.houvast.stepplan.internal.handover;

import java.time.LocalDate;
import java.util.Objects;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.stepplan.HandoverKind;
import org.houvast.stepplan.HandoverProblems;
import org.houvast.stepplan.HandoverReceiver;
import org.houvast.stepplan.RecordTalk;
import org.houvast.stepplan.StepPlanProblems;

/** What a handover may say: of its receiver, and of a talk. */
final class HandoverRules {
    private final HostRecords host;

    HandoverRules(HostRecords host) {
        this.host = host;
    }

    /** another organisation, and where it reads here a place of its own that fits; @throws Problem {@link HandoverProblems#RECEIVER} */
    void check(HandoverReceiver receiver, Target from) {
        Place place = receiver.place();
        boolean own = receiver.organisation().equals(from.controller());
        if (own || (place != null && !(fits(receiver.kind(), place) && isOf(receiver, place)))) {
            throw Problem.of(HandoverProblems.RECEIVER);
        }
    }

    private static boolean fits(HandoverKind kind, Place place) {
        return place.workForm() == (kind == HandoverKind.SCHOOL ? WorkForm.PO : WorkForm.BSO);
    }

    private boolean isOf(HandoverReceiver receiver, Place place) {
        try {
            return host.controller(place).equals(receiver.organisation());
        } catch (Problem problem) {
            if (problem.type().category() != ProblemType.Category.NOT_FOUND) {
                throw problem;
            }
            return false;
        }
    }

    /** between the day it was sent and today; @throws Problem {@link StepPlanProblems#DATE_INVALID} */
    void check(HandoverEntity handover, RecordTalk talk, Actor actor) {
        LocalDate sent = Objects.requireNonNull(handover.sentAt())
                .atZone(host.zone(handover.place().location()))
                .toLocalDate();
        if (talk.heldOn().isBefore(sent) || talk.heldOn().isAfter(actor.scope().today())) {
            throw Problem.of(StepPlanProblems.DATE_INVALID);
        }
    }
}
