package org.houvast.privacy.internal.actor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Problem;
import org.houvast.host.spi.Host;
import org.houvast.host.spi.PersonRecord;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ActorSource;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.internal.host.HostAnswers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the host with every request who somebody is, so that a change there works at once. */
@Component
public final class HostActorSource implements ActorSource {
    private final HostRecords host;
    private final ScopeFinder scopes;
    private final Clock clock;

    @Activate
    public HostActorSource(
            @Reference HostRecords host,
            @Reference ScopeFinder scopes,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.host = host;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public Actor byToken(String issuer, String subject, RequestFacts facts) {
        return actor(facts, h -> HostAnswers.person(h.persons().byToken(issuer, subject), p -> true));
    }

    @Override
    public Actor byPerson(PersonRef person, RequestFacts facts) {
        return actor(
                facts,
                h -> HostAnswers.person(h.persons().find(person), p -> p.ref().equals(person)));
    }

    private Actor actor(RequestFacts facts, Function<Host, Optional<PersonRecord>> find) {
        LocalDate today = host.today();
        Identity identity = host.ask(h -> find.apply(h).map(p -> Identity.of(h, p, today)))
                .filter(Identity::mayComeIn)
                .orElseThrow(() -> Problem.of(PrivacyProblems.PERSON_UNKNOWN));
        return new Actor(
                identity.person().ref(),
                identity.staff() == null
                        ? null
                        : new Actor.Staff(
                                identity.staff().ref(),
                                identity.staff().organisation(),
                                identity.staff().roles()),
                identity.person().guardians(),
                facts,
                clock.instant(),
                actor -> scopes.of(actor, identity, today));
    }
}
