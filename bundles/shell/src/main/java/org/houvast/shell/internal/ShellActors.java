package org.houvast.shell.internal;

import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.support.CommandException;
import org.houvast.commons.Language;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Role;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ActorSource;
import org.houvast.privacy.RequestFacts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Who acts when a command is given: an administrator of the organisation, known to the host; nobody else. */
@Component(service = ShellActors.class, configurationPid = ShellConfiguration.PID)
@Designate(ocd = ShellConfiguration.class)
public final class ShellActors {
    private final ActorSource source;
    private final String configured;

    @Activate
    public ShellActors(@Reference ActorSource source, ShellConfiguration configuration) {
        this(source, configuration.person());
    }

    ShellActors(ActorSource source, String configured) {
        this.source = source;
        this.configured = configured;
    }

    /**
     * The person of a command.
     *
     * @param as key of the person, or null for the configured one
     * @throws CommandException if nobody is named, or somebody who does not administer the organisation
     */
    Actor actor(@Nullable String as) throws CommandException {
        String person = as == null ? configured : as;
        if (person.isBlank()) {
            throw new CommandException(
                    "Nobody is named who answers for this. Add --as <key of a person>, or set person in etc/"
                            + ShellConfiguration.PID + ".cfg.");
        }
        Actor actor = source.byPerson(
                new PersonRef(person.strip()), new RequestFacts(traceId(), "shell", "", Language.EN, Optional.empty()));
        if (actor.staff().filter(s -> s.has(Role.ORG_ADMIN)).isEmpty()) {
            throw new CommandException(
                    "This person does not administer the organisation. Only an administrator acts from the console.");
        }
        return actor;
    }

    private static String traceId() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
