package org.houvast.privacy.internal.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Ids;
import org.houvast.commons.Problem;
import org.houvast.commons.Subject;
import org.houvast.host.spi.Guardianship;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AskForOwnData;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.IdentifyAsker;
import org.houvast.privacy.IdentityCheck;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RegisterDataRequest;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Permits;
import org.houvast.privacy.guard.Subjects;

/** Takes a request in from the guardian who asks. */
final class OwnAsking {
    private final HostRecords host;
    private final Subjects subjects;
    private final Clock clock;

    OwnAsking(HostRecords host, Subjects subjects, Clock clock) {
        this.host = host;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** the request, not stored yet; a child that left has data here all the same */
    DataRequestEntity prepare(Actor actor, Permits permits, AskForOwnData command) {
        Subjects.Resolved resolved =
                subjects.resolve(actor, DataRequestEntity.TYPE, Subject.of(command.child()), command.group(), null);
        UUID id = Ids.next(clock);
        Target about = resolved.target().withId(id);
        permits.permit(OwnDataRequestAccess.ASK, about);
        resolved.refusal()
                .filter(r -> !r.type().equals(PrivacyProblems.CHILD_LEFT))
                .ifPresent(r -> {
                    throw r.asProblem();
                });
        boolean aboutMyself = Boolean.TRUE.equals(command.aboutMyself());
        Set<ChildRef> children = aboutMyself ? Set.of() : about.children();
        Target target = new Target(about.type(), id, children, null, about.place(), about.controller(), null, null);
        LocalDate today =
                LocalDate.ofInstant(actor.at(), host.zone(about.place().location()));
        return new DataRequestEntity(id, target, registered(actor, command, about, aboutMyself), today, actor.at());
    }

    private RegisterDataRequest registered(Actor actor, AskForOwnData command, Target about, boolean aboutMyself) {
        ChildRef child = about.children().iterator().next();
        GuardianRef asker = asker(actor, child);
        return new RegisterDataRequest(
                command.kind(),
                aboutMyself ? DataSubject.of(asker) : DataSubject.of(child),
                aboutMyself ? null : asker,
                about.place().location(),
                about.place().workForm(),
                null,
                command.wish(),
                command.language());
    }

    /** by which of the own records this person is guardian of the child now */
    private GuardianRef asker(Actor actor, ChildRef child) {
        LocalDate today = actor.scope().today();
        return host.guardianships(child).stream()
                .filter(g -> actor.guardians().contains(g.guardian()) && g.custodyOn(today))
                .map(Guardianship::guardian)
                .min(Comparator.comparing(GuardianRef::key))
                .orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
    }

    /** the host signed this person in, and said who that is */
    void identify(Actor actor, DataRequestEntity request) {
        request.identify(new IdentifyAsker(IdentityCheck.SIGNED_IN, null), actor.person(), actor.at());
    }
}
