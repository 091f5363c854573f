package org.houvast.privacy.internal.subjects;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Subject;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.Membership;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Subjects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks subjects up in the host's records as they are today. */
@Component
public final class HostSubjects implements Subjects {
    private final HostRecords host;
    private final Aliases aliases;

    @Activate
    public HostSubjects(@Reference HostRecords host, @Reference Aliases aliases) {
        this.host = host;
        this.aliases = aliases;
    }

    @Override
    public Resolved resolve(
            Actor actor, String type, Subject subject, @Nullable GroupRef group, @Nullable UUID caseId) {
        if (subject.type() == Subject.Type.GROUP) {
            GroupRef ref = subject.group().orElseThrow(HostSubjects::notFound);
            return host.ask(h -> new Resolved(target(actor, type, Set.of(), group(ref), caseId), Optional.empty()));
        }
        // what needs the database is known before the one visit to the host
        ChildRef ref = child(subject, caseId);
        AccessScope scope = actor.scope();
        return host.ask(h -> ofChild(actor, scope, type, ref, group, caseId));
    }

    private Resolved ofChild(
            Actor actor,
            AccessScope scope,
            String type,
            ChildRef ref,
            @Nullable GroupRef group,
            @Nullable UUID caseId) {
        ChildRecord child = host.child(ref).orElseThrow(HostSubjects::notFound);
        List<GroupRef> candidates = child.groupsOn(scope.today());
        if (candidates.isEmpty()) {
            return new Resolved(
                    target(actor, type, Set.of(child.ref()), group(lastGroup(child)), caseId),
                    Optional.of(Refusal.of(PrivacyProblems.CHILD_LEFT)));
        }
        Optional<GroupRef> chosen = choose(scope, candidates, group);
        return new Resolved(
                target(actor, type, Set.of(child.ref()), group(chosen.orElse(candidates.get(0))), caseId),
                chosen.isPresent() ? Optional.empty() : Optional.of(Refusal.of(PrivacyProblems.GROUP_NEEDED)));
    }

    private ChildRef child(Subject subject, @Nullable UUID caseId) {
        String alias = subject.alias();
        if (alias == null) {
            return subject.child().orElseThrow(HostSubjects::notFound);
        }
        return Optional.ofNullable(caseId)
                .flatMap(id -> aliases.child(id, alias))
                .orElseThrow(HostSubjects::notFound);
    }

    private static Optional<GroupRef> choose(AccessScope scope, List<GroupRef> candidates, @Nullable GroupRef wanted) {
        if (wanted != null) {
            return Optional.of(wanted).filter(candidates::contains);
        }
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        List<GroupRef> own = candidates.stream()
                .filter(g ->
                        scope.groups().contains(g) || scope.coached().children().contains(g))
                .toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    private static GroupRef lastGroup(ChildRecord child) {
        return child.memberships().stream()
                .max(Comparator.comparing(Membership::from))
                .map(Membership::group)
                .orElseThrow(HostSubjects::notFound);
    }

    private GroupRecord group(GroupRef ref) {
        return host.group(ref).orElseThrow(HostSubjects::notFound);
    }

    private Target target(Actor actor, String type, Set<ChildRef> children, GroupRecord group, @Nullable UUID caseId) {
        return new Target(
                type,
                null,
                children,
                group.ref(),
                group.place(),
                host.controller(group.place()),
                actor.staff().map(Actor.Staff::ref).orElse(null),
                caseId);
    }

    private static Problem notFound() {
        return Problem.of(PrivacyProblems.NOT_FOUND);
    }
}
