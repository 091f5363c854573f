package org.houvast.coaching.internal.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.coaching.ApplyForCoaching;
import org.houvast.coaching.AssignCoach;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.internal.assignment.Assigning;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.host.spi.GroupRecord;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.WrittenText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an application needs from others: its place at the host, a look at its text, and the assignment that it becomes. */
@Component(service = ApplicationDrafting.class)
public final class ApplicationDrafting {
    private final HostRecords host;
    private final Modules modules;
    private final NamesInText names;
    private final Assigning assigning;

    @Activate
    public ApplicationDrafting(
            @Reference HostRecords host,
            @Reference Modules modules,
            @Reference NamesInText names,
            @Reference Assigning assigning) {
        this.host = host;
        this.modules = modules;
        this.names = names;
        this.assigning = assigning;
    }

    /** the application as the access policy sees it: at the place of its groups, with whoever applies as author */
    Target target(Actor actor, UUID id, List<GroupRef> groups) {
        Set<GroupRef> wanted = Set.copyOf(groups);
        Map<GroupRef, GroupRecord> known = host.groups(wanted);
        if (known.size() < wanted.size()) {
            throw Problem.of(PrivacyProblems.NOT_FOUND);
        }
        List<Place> places =
                known.values().stream().map(GroupRecord::place).distinct().toList();
        Place place = places.get(0);
        if (places.size() > 1) {
            throw Problem.of(CoachingProblems.GROUPS_APART);
        }
        return new Target(
                ApplicationEntity.TYPE,
                id,
                Set.of(),
                null,
                place,
                host.controller(place),
                actor.scope().staff(),
                null);
    }

    /** goes on only when something may begin at the place, and no child of the groups is named */
    void check(Actor actor, Target target, ApplyForCoaching command) {
        modules.beginning(Module.COACHING, target.place()).ifPresent(refusal -> {
            throw refusal.asProblem();
        });
        List<WrittenText> texts = WrittenText.of(command);
        Set.copyOf(command.groups())
                .forEach(group -> names.check(
                        actor,
                        new Target(
                                ApplicationEntity.TYPE,
                                target.id(),
                                Set.of(),
                                group,
                                target.place(),
                                target.controller(),
                                target.author(),
                                null),
                        texts));
    }

    UUID assign(Actor actor, Change change, AssignCoach command) {
        return assigning.assign(actor, change, command);
    }
}
