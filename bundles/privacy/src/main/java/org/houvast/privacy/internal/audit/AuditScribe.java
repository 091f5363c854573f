package org.houvast.privacy.internal.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.HostKey;
import org.houvast.commons.Role;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditLine.Outcome;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.BreakGlassId;
import org.houvast.privacy.Relation;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts into words, for the audit, what an actor did or was refused. */
@Component(service = AuditScribe.class)
public final class AuditScribe {
    private static final int CLIENT = 200;
    private static final int ADDRESS = 100;
    private static final int OPENINGS = 4;

    private final Clock clock;
    private final AuditKey key;

    @Activate
    public AuditScribe(@Reference(target = "(houvast.clock=true)") Clock clock, @Reference AuditFiles files) {
        this.clock = clock;
        this.key = files.key();
    }

    /**
     * What was done or tried.
     *
     * @param type sort of event
     * @param purpose code of the action
     * @param sensitivity of the record
     * @param objectType kind of record
     * @param objectIds its id, or those of a list, separated by commas
     * @param target the record, null when it was not found or there are several
     * @param children whom the records of a list are about; none otherwise
     */
    public record Deed(
            AuditType type,
            String purpose,
            Sensitivity sensitivity,
            String objectType,
            String objectIds,
            @Nullable Target target,
            Set<ChildRef> children) {
        public static Deed on(Action action, Target target) {
            UUID id = target.id();
            return new Deed(
                    action.audit(),
                    action.code(),
                    action.sensitivity(),
                    target.type(),
                    id == null ? "" : id.toString(),
                    target,
                    Set.of());
        }

        public static Deed onMissing(Action action, String type, UUID id) {
            return new Deed(action.audit(), action.code(), action.sensitivity(), type, id.toString(), null, Set.of());
        }

        /** records of a list, as many as one line holds */
        public static Deed list(Action action, String type, Collection<UUID> ids, Set<ChildRef> children) {
            StringJoiner all = new StringJoiner(",");
            for (UUID id : ids) {
                all.add(id.toString());
            }
            return new Deed(
                    AuditType.LIST_HIT, action.code(), action.sensitivity(), type, all.toString(), null, children);
        }

        /** something refused before it was known which record it was about */
        public static Deed unknown(String purpose) {
            return new Deed(AuditType.UPDATE, purpose, Sensitivity.ORGANISATION, "", "", null, Set.of());
        }

        /** the same, done to a record that has got its id only now */
        public Deed withId(UUID id) {
            return objectIds.isEmpty()
                    ? new Deed(type, purpose, sensitivity, objectType, id.toString(), target, children)
                    : this;
        }
    }

    public AuditEntry done(Actor actor, Deed deed, Set<Relation> basis, @Nullable HostKey onBehalfOf) {
        return entry(actor, deed, basis, onBehalfOf, Outcome.DONE, null);
    }

    /** refused by this rule */
    public AuditEntry refused(Actor actor, Deed deed, String rule) {
        return entry(actor, deed, Set.of(), null, Outcome.REFUSED, rule);
    }

    /** done by whoever sits at the console of the installation; no person is known there */
    AuditEntry console(Action action) {
        Instant now = clock.instant();
        return new AuditEntry(
                action.audit(),
                now,
                now,
                "console",
                null,
                null,
                null,
                null,
                "shell",
                "",
                null,
                null,
                "audit",
                "",
                action.sensitivity(),
                action.code(),
                "",
                Outcome.DONE,
                null,
                "",
                null);
    }

    private AuditEntry entry(
            Actor actor,
            Deed deed,
            Set<Relation> basis,
            @Nullable HostKey onBehalfOf,
            Outcome outcome,
            @Nullable String rule) {
        Target target = deed.target();
        RequestFacts request = actor.request();
        return new AuditEntry(
                deed.type(),
                actor.at(),
                clock.instant(),
                actor.person().key(),
                role(actor, basis),
                actor.staff().map(s -> s.organisation().key()).orElse(null),
                actor.staff().map(s -> s.ref().key()).orElse(null),
                onBehalfOf == null ? null : onBehalfOf.key(),
                plain(request.client(), CLIENT),
                plain(request.clientAddress(), ADDRESS),
                target == null ? null : target.controller().key(),
                target == null || target.children().size() != 1
                        ? null
                        : target.children().iterator().next().key(),
                deed.objectType(),
                deed.objectIds(),
                deed.sensitivity(),
                deed.purpose(),
                basis(actor, deed, basis),
                outcome,
                rule,
                plain(request.traceId(), 32),
                pseudonyms(deed.children()));
    }

    private @Nullable String pseudonyms(Set<ChildRef> children) {
        return children.isEmpty()
                ? null
                : children.stream().map(key::pseudonym).sorted().collect(Collectors.joining(","));
    }

    private static String basis(Actor actor, Deed deed, Set<Relation> relations) {
        if (relations.contains(Relation.BREAK_GLASS)) {
            return openings(actor, deed);
        }
        if (relations.size() == 1) {
            return relations.iterator().next().name();
        }
        StringJoiner all = new StringJoiner(",");
        for (Relation relation : relations) {
            all.add(relation.name());
        }
        return all.toString();
    }

    /** the openings that the files of these children are read under, as many as the column holds; usually there are three at most */
    private static String openings(Actor actor, Deed deed) {
        Target target = deed.target();
        Map<ChildRef, BreakGlassId> open = actor.scope().glass().open();
        return (target == null ? deed.children() : target.children())
                .stream()
                        .filter(open::containsKey)
                        .map(child -> Relation.BREAK_GLASS.name() + ":" + open.get(child))
                        .distinct()
                        .sorted()
                        .limit(OPENINGS)
                        .collect(Collectors.joining(","));
    }

    /** the role that the relation belongs to, or else the first that this person has */
    private static @Nullable String role(Actor actor, Set<Relation> basis) {
        if (basis.contains(Relation.GUARDIAN)) {
            return Role.GUARDIAN.name();
        }
        Optional<Role> first =
                actor.staff().flatMap(s -> s.roles().stream().findFirst()).map(r -> r.role());
        if (actor.staff().isEmpty()) {
            return Role.GUARDIAN.name();
        }
        for (Relation relation : basis) {
            Role role = roleOf(relation);
            if (role != null && actor.staff().get().has(role)) {
                return role.name();
            }
        }
        return first.map(Role::name).orElse(null);
    }

    private static @Nullable Role roleOf(Relation relation) {
        return switch (relation) {
            case INTERNAL_COACH -> Role.INTERNAL_COACH;
            case COACH, CASE_COACH -> Role.COACH;
            case LOCATION_MANAGER -> Role.MANAGER;
            case ORG_ADMIN -> Role.ORG_ADMIN;
            case DPO -> Role.DPO;
            case GUARDIAN -> Role.GUARDIAN;
            case AUTHOR, OWNER, GROUP_STAFF, MENTOR, CASE_PARTICIPANT, BREAK_GLASS, COLLEAGUE -> null;
        };
    }

    /** a text from outside as a line may hold it: short, and without control characters */
    private static String plain(String text, int most) {
        String cut = text.length() > most ? text.substring(0, most) : text;
        for (int i = 0; i < cut.length(); i++) {
            if (Character.isISOControl(cut.charAt(i)) || Character.isSurrogate(cut.charAt(i))) {
                return cut.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
            }
        }
        return cut;
    }
}
