package org.houvast.privacy.internal.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Ids;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.privacy.Actor;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.RegisterDataRequest;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Permits;

/** Takes a request in: whom it is about is known at the place, and it is no request of who writes it down. */
final class RequestRegistering {
    private final HostRecords host;
    private final KnownHere known;
    private final Clock clock;

    RequestRegistering(HostRecords host, Clock clock) {
        this.host = host;
        this.known = new KnownHere(host);
        this.clock = clock;
    }

    /** the request, not stored yet */
    DataRequestEntity prepare(Actor actor, Permits permits, RegisterDataRequest command) {
        Place place = new Place(command.location(), command.workForm());
        ChildRef child = command.subject().child();
        Target target = new Target(
                DataRequestEntity.TYPE,
                Ids.next(clock),
                child == null ? Set.of() : Set.of(host.current(child)),
                null,
                place,
                host.controller(place),
                null,
                null);
        permits.permit(DataRequestAccess.REGISTER, target);
        requireOneSubject(command);
        LocalDate today = LocalDate.ofInstant(actor.at(), host.zone(command.location()));
        DataRequestEntity request =
                new DataRequestEntity(target.recordId().orElseThrow(), target, command, today, actor.at());
        DataRequestDocuments.own(actor, request.row()).ifPresent(r -> {
            throw r.asProblem();
        });
        if (!known.knows(command.subject(), place)) {
            throw Problem.of(DataRequestProblems.SUBJECT_UNKNOWN);
        }
        return request;
    }

    private static void requireOneSubject(RegisterDataRequest command) {
        DataSubject subject = command.subject();
        int named = (subject.child() == null ? 0 : 1)
                + (subject.guardian() == null ? 0 : 1)
                + (subject.staff() == null ? 0 : 1);
        if (named != 1 || (command.asker() != null && subject.child() == null)) {
            throw Problem.of(DataRequestProblems.SUBJECT);
        }
    }
}
