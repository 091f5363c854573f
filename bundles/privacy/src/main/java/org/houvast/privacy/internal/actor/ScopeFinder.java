package org.houvast.privacy.internal.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Guardianship;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Actor;
import org.houvast.privacy.BreakGlassId;
import org.houvast.privacy.BrokenGlass;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.RelationSource.Relations;
import org.houvast.privacy.internal.breakglass.OpenedFiles;
import org.houvast.privacy.internal.consent.ActiveConsents;
import org.houvast.privacy.internal.host.Merges;
import org.houvast.privacy.internal.restriction.RestrictedFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds out what somebody reaches: one visit to the host, and SQL only where a coach assignment, a consent or an opened file
 * may matter. Children
 * stand in it by every key that our rows may hold.
 */
@Component(service = ScopeFinder.class)
public final class ScopeFinder {
    /** roles of those who work with children and may open a file in an emergency */
    private static final Set<Role> WITH_CHILDREN =
            EnumSet.of(Role.STAFF, Role.TEACHER, Role.INTERNAL_COACH, Role.MANAGER);

    private final HostRecords host;
    private final Merges merges;
    private final RelationSources sources;
    private final ActiveConsents consents;
    private final OpenedFiles files;
    private final RestrictedFiles restricted;

    @Activate
    public ScopeFinder(
            @Reference HostRecords host,
            @Reference Merges merges,
            @Reference RelationSources sources,
            @Reference ActiveConsents consents,
            @Reference OpenedFiles files,
            @Reference RestrictedFiles restricted) {
        this.host = host;
        this.merges = merges;
        this.sources = sources;
        this.consents = consents;
        this.files = files;
        this.restricted = restricted;
    }

    AccessScope of(Actor actor, Identity identity, LocalDate today) {
        Relations relations = actor.staff().map(s -> sources.of(s, today)).orElse(Relations.NONE);
        HostPicture picture = host.ask(h -> HostPicture.take(h, identity, relations.coached(), today));
        StaffRecord staff = identity.staff();
        Set<ChildRef> guarded = guarded(identity, picture, today);
        if (staff == null || familyCannotBeKnown(identity)) {
            return AccessScope.ofGuardian(today, guarded);
        }
        return staff(staff, picture, relations, glass(staff, actor.at()), guarded, today);
    }

    private AccessScope staff(
            StaffRecord staff,
            HostPicture picture,
            Relations relations,
            BrokenGlass glass,
            Set<ChildRef> guarded,
            LocalDate today) {
        OrganisationRef own = staff.organisation();
        Set<Place> managed = picture.places(staff, Role.MANAGER);
        Set<Place> supported = picture.places(staff, Role.INTERNAL_COACH);
        Set<Place> administered = picture.places(staff, Role.ORG_ADMIN);
        Set<Place> officed = picture.places(staff, Role.DPO);
        Set<GroupRef> groups = Set.copyOf(staff.groupsOn(today));
        boolean controls = !(managed.isEmpty() && supported.isEmpty() && administered.isEmpty() && officed.isEmpty())
                || anyControlledBy(own, groups, picture)
                || anyControlledBy(own, relations.coached().all(), picture)
                || picture.controls(own, picture.mentored(), today);
        return new AccessScope(
                today,
                staff.ref(),
                Set.copyOf(managed),
                Set.copyOf(supported),
                Set.copyOf(administered),
                Set.copyOf(officed),
                groups,
                merges.expand(refs(picture.children())),
                merges.expand(refs(picture.mentored())),
                relations.coached(),
                relations.cases(),
                controls ? Set.of(own) : Set.of(),
                active(refs(picture.coachedChildren()), ConsentPurpose.EXTERNAL_COACH_NAMED, own, today),
                consulted(relations.consulted(), own, today),
                active(picture.acrossControllers(own, today), ConsentPurpose.SHARE_CHILDCARE_SCHOOL, own, today),
                merges.expand(family(staff, picture)),
                guarded,
                glass,
                restricted.now());
    }

    private BrokenGlass glass(StaffRecord staff, Instant now) {
        if (staff.roles().stream().noneMatch(r -> WITH_CHILDREN.contains(r.role()))) {
            return BrokenGlass.NONE;
        }
        Map<ChildRef, BreakGlassId> open = new HashMap<>();
        files.openTo(staff.ref(), staff.organisation(), now)
                .forEach((child, opening) -> merges.keys(child).forEach(key -> open.put(key, opening)));
        return new BrokenGlass(staff.organisation(), open);
    }

    /** whom a guest of a case may know: a specialist by consent to consult, somebody of the school next door by consent to share */
    private Set<ChildRef> consulted(Set<ChildRef> children, OrganisationRef party, LocalDate today) {
        Set<ChildRef> known = new HashSet<>(active(children, ConsentPurpose.YOUTH_CARE_CONSULT, party, today));
        known.addAll(active(children, ConsentPurpose.SHARE_CHILDCARE_SCHOOL, party, today));
        return known;
    }

    private static boolean anyControlledBy(OrganisationRef own, Set<GroupRef> groups, HostPicture picture) {
        return groups.stream()
                .anyMatch(g -> picture.controller(g).filter(own::equals).isPresent());
    }

    private static Set<ChildRef> refs(Set<ChildRecord> children) {
        return children.stream().map(ChildRecord::ref).collect(Collectors.toUnmodifiableSet());
    }

    private Set<ChildRef> active(
            Set<ChildRef> children, ConsentPurpose purpose, OrganisationRef party, LocalDate today) {
        return children.isEmpty()
                ? Set.of()
                : merges.expand(consents.of(merges.expand(children), purpose, party, today).stream()
                        .map(host::current)
                        .toList());
    }

    /** a guardian among the staff of a host that can tell neither family nor guardians: nobody knows which child to close */
    private static boolean familyCannotBeKnown(Identity identity) {
        return !identity.person().guardians().isEmpty()
                && !identity.can(Capability.FAMILY)
                && !identity.can(Capability.GUARDIANS);
    }

    private static Set<ChildRef> family(StaffRecord staff, HostPicture picture) {
        Set<ChildRef> family = new HashSet<>(staff.family());
        picture.guardianships().forEach(g -> family.add(g.child()));
        return family;
    }

    private Set<ChildRef> guarded(Identity identity, HostPicture picture, LocalDate today) {
        if (!identity.can(Capability.GUARDIAN_FLAGS)) {
            return Set.of();
        }
        return merges.expand(picture.guardianships().stream()
                .filter(g -> g.custodyOn(today) && !g.informationRestricted() && !g.restrained())
                .map(Guardianship::child)
                .toList());
    }
}
