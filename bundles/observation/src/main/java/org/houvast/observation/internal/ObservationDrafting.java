package org.houvast.observation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Ids;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.commons.Refusal;
import org.houvast.commons.Subject;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.internal.kind.KindCatalogue;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Subjects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What has to be found out before a draft can be begun: whom it is about, whether anything new may begin there, and of what kind it is. */
@Component(service = ObservationDrafting.class)
public final class ObservationDrafting {
    private final Subjects subjects;
    private final Modules modules;
    private final HostRecords host;
    private final Clock clock;
    private final KindCatalogue kinds;

    /**
     * Whom a draft is about.
     *
     * @param target the record to be
     * @param children its children in the order in which they were named
     */
    record About(Target target, List<ChildRef> children) {
        About {
            children = List.copyOf(children);
        }
    }

    @Activate
    public ObservationDrafting(
            @Reference Subjects subjects,
            @Reference Modules modules,
            @Reference HostRecords host,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference KindCatalogue kinds) {
        this.subjects = subjects;
        this.modules = modules;
        this.host = host;
        this.clock = clock;
        this.kinds = kinds;
    }

    /**
     * Finds out whom a draft is about; what belongs to a case goes on where the module is stopping.
     *
     * @param caseId the question that it helps to answer, null when none
     */
    About about(Actor actor, Change change, CaptureObservation command, @Nullable UUID caseId) {
        Subject subject = command.subject();
        if ((subject == null) == (command.children() == null)) {
            throw Problem.flawed(ObservationProblems.SUBJECT_INVALID, List.of(Flaw.of("/subject", "one")));
        }
        Subjects.Resolved resolved = subject == null
                ? several(actor, children(command), command.group(), caseId)
                : subjects.resolve(actor, ObservationEntity.TYPE, subject, command.group(), caseId);
        Target target = resolved.target().withId(Ids.next(clock));
        change.permit(ObservationAccess.CAPTURE, target);
        boolean asked = subject == null || subject.child().isPresent();
        if (asked && !actor.scope().mayName(target)) {
            throw Problem.of(PrivacyProblems.NOT_FOUND);
        }
        resolved.refusal().or(() -> beginning(target)).ifPresent(refusal -> {
            throw refusal.asProblem();
        });
        return new About(target, subject == null ? children(command) : List.copyOf(target.children()));
    }

    /** the newest version of the kind for whoever is responsible there */
    ObservationKind kind(Target target, CaptureObservation command) {
        return kinds.newest(target.controller(), command.kind() == null ? ObservationKind.FREE : command.kind())
                .orElseThrow(() -> Problem.of(ObservationProblems.KIND_UNKNOWN));
    }

    private Optional<Refusal> beginning(Target target) {
        return target.caseId() == null ? modules.beginning(Module.OBSERVATION, target.place()) : Optional.empty();
    }

    /** the children by the keys that the host knows them by today */
    private List<ChildRef> children(CaptureObservation command) {
        List<ChildRef> named = command.children() == null ? List.of() : command.children();
        List<ChildRef> children = named.stream().map(host::current).toList();
        for (int i = 0; i < children.size(); i++) {
            if (children.subList(0, i).contains(children.get(i))) {
                throw Problem.flawed(ObservationProblems.SUBJECT_INVALID, List.of(Flaw.of("/children/" + i, "twice")));
            }
        }
        return children;
    }

    private Subjects.Resolved several(
            Actor actor, List<ChildRef> named, @Nullable GroupRef wanted, @Nullable UUID caseId) {
        Map<ChildRef, ChildRecord> children = host.children(Set.copyOf(named));
        if (!children.keySet().containsAll(named)) {
            throw Problem.of(PrivacyProblems.NOT_FOUND);
        }
        LocalDate today = actor.scope().today();
        Set<GroupRef> shared = shared(children.values(), today);
        Optional<GroupRef> chosen = choose(actor, shared, wanted);
        boolean left =
                children.values().stream().anyMatch(c -> c.groupsOn(today).isEmpty());
        GroupRecord group = host.group(chosen.orElseGet(() -> any(children.values(), today)))
                .orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
        Target target = new Target(
                ObservationEntity.TYPE,
                null,
                Set.copyOf(named),
                group.ref(),
                group.place(),
                host.controller(group.place()),
                actor.staff().map(Actor.Staff::ref).orElse(null),
                caseId);
        if (left) {
            return new Subjects.Resolved(target, Optional.of(Refusal.of(PrivacyProblems.CHILD_LEFT)));
        }
        return new Subjects.Resolved(
                target, chosen.isPresent() ? Optional.empty() : Optional.of(Refusal.of(PrivacyProblems.GROUP_NEEDED)));
    }

    private static Set<GroupRef> shared(Collection<ChildRecord> children, LocalDate today) {
        Set<GroupRef> shared = new HashSet<>();
        boolean first = true;
        for (ChildRecord child : children) {
            if (first) {
                shared.addAll(child.groupsOn(today));
            } else {
                shared.retainAll(child.groupsOn(today));
            }
            first = false;
        }
        return shared;
    }

    private static Optional<GroupRef> choose(Actor actor, Set<GroupRef> shared, @Nullable GroupRef wanted) {
        if (wanted != null) {
            return Optional.of(wanted).filter(shared::contains);
        }
        List<GroupRef> own = shared.size() == 1
                ? List.copyOf(shared)
                : shared.stream().filter(actor.scope().groups()::contains).toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    /** a group to ask for permission with, where no group is that of all */
    private static GroupRef any(Collection<ChildRecord> children, LocalDate today) {
        return children.stream()
                .flatMap(c -> c.groupsOn(today).isEmpty()
                        ? c.memberships().stream().map(m -> m.group())
                        : c.groupsOn(today).stream())
                .findFirst()
                .orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
    }
}
