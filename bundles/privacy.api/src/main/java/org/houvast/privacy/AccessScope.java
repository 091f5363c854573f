package org.houvast.privacy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * What an actor reaches at the time of a request: sets of places, groups, children and cases, each by the relation that
 * carries it. Access follows the relation that holds now: a child that moved is reached by its new group, not by its old one.
 *
 * @param today the date at the centre
 * @param staff the actor as staff, or null
 * @param managed places that the actor manages
 * @param supported places where the actor is internal coach
 * @param administered places whose organisation the actor administers
 * @param officed places whose organisation the actor is data protection officer of
 * @param groups groups that the actor works in
 * @param children children who are in those groups now
 * @param mentored children that the actor is mentor of
 * @param coached groups that the actor is coach of by an active assignment, by how far it reaches
 * @param cases cases that the actor was invited to
 * @param controllers organisations on whose behalf the actor reads
 * @param named children whom this actor, as outside coach with an assignment that goes so far, may know by consent
 * @param consulted children of the cases that this actor was invited to, whom the actor may know by consent
 * @param shared children whose records may be read across the controllers of the centre by consent
 * @param ownFamily children that the actor is family of: never reached as staff
 * @param guarded children that the actor has custody of, without restriction
 * @param glass files that the actor may open in an emergency, and those that are open now
 * @param restricted by organisation that is responsible, the children whose processing is restricted there; none for somebody who is no
 *     staff, for it closes nothing that a guardian reaches
 */
public record AccessScope(
        LocalDate today,
        @Nullable StaffRef staff,
        Set<Place> managed,
        Set<Place> supported,
        Set<Place> administered,
        Set<Place> officed,
        Set<GroupRef> groups,
        Set<ChildRef> children,
        Set<ChildRef> mentored,
        CoachedGroups coached,
        Set<UUID> cases,
        Set<OrganisationRef> controllers,
        Set<ChildRef> named,
        Set<ChildRef> consulted,
        Set<ChildRef> shared,
        Set<ChildRef> ownFamily,
        Set<ChildRef> guarded,
        BrokenGlass glass,
        Map<OrganisationRef, Set<ChildRef>> restricted) {
    /** relations that a person of another organisation can have; by themselves they do not tell who the child is */
    private static final Set<Relation> OUTSIDE =
            EnumSet.of(Relation.AUTHOR, Relation.OWNER, Relation.COACH, Relation.CASE_COACH, Relation.CASE_PARTICIPANT);

    /** a scope that reaches nothing */
    public static AccessScope nothing(LocalDate today) {
        return ofGuardian(today, Set.of());
    }

    /** of somebody who is no staff, or is not asked as staff: reaches nothing but these children */
    public static AccessScope ofGuardian(LocalDate today, Set<ChildRef> guarded) {
        return new AccessScope(
                today,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                CoachedGroups.NONE,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                guarded,
                BrokenGlass.NONE,
                Map.of());
    }

    /** every relation of the actor to this record; none when the record is about family of the actor */
    public Set<Relation> relationsTo(Target target) {
        Set<Relation> found = EnumSet.noneOf(Relation.class);
        if (!target.children().isEmpty() && guarded.containsAll(target.children())) {
            found.add(Relation.GUARDIAN);
        }
        if (staff == null || target.children().stream().anyMatch(ownFamily::contains)) {
            return found;
        }
        staffRelations(target, found);
        if (!found.isEmpty() && staff.equals(target.author())) {
            found.add(Relation.AUTHOR);
        }
        if (target.children().isEmpty() && target.group() == null && staff.equals(target.author())) {
            found.add(Relation.OWNER);
        }
        if (isOpen(target)) {
            found.add(Relation.BREAK_GLASS);
        }
        return found;
    }

    /** whether the actor opened the file that this record belongs to; it brings no other relation along, not even that of the author */
    private boolean isOpen(Target target) {
        return !target.children().isEmpty()
                && target.controller().equals(glass.organisation())
                && glass.open().keySet().containsAll(target.children());
    }

    /** whether the processing of a child that this record is about is restricted at the organisation that is responsible for it */
    public boolean isRestricted(Target target) {
        Set<ChildRef> closed = restricted.get(target.controller());
        return closed != null && target.children().stream().anyMatch(closed::contains);
    }

    /**
     * Whether the actor has the relation {@link Relation#COLLEAGUE} to this record. It is none to what the record is about, so
     * {@link #relationsTo} does not tell it; only an action that names it is carried by it.
     */
    public boolean isColleague(Target target) {
        return staff != null
                && target.controller().equals(glass.organisation())
                && target.children().stream().noneMatch(ownFamily::contains);
    }

    private void staffRelations(Target target, Set<Relation> found) {
        boolean ownController = controllers.contains(target.controller());
        if (managed.contains(target.place()) && ownController) {
            found.add(Relation.LOCATION_MANAGER);
        }
        if (supported.contains(target.place())) {
            found.add(Relation.INTERNAL_COACH);
        }
        if (administered.contains(target.place())) {
            found.add(Relation.ORG_ADMIN);
        }
        if (officed.contains(target.place())) {
            found.add(Relation.DPO);
        }
        if (target.caseId() != null && cases.contains(target.caseId())) {
            found.add(Relation.CASE_PARTICIPANT);
        }
        if (coaches(target)) {
            found.add(Relation.COACH);
            if (target.caseId() != null && coachMayName(target)) {
                found.add(Relation.CASE_COACH);
            }
        }
        if (target.children().isEmpty()) {
            if (target.group() != null && groups.contains(target.group())) {
                found.add(Relation.GROUP_STAFF);
            }
            return;
        }
        if (target.children().stream().allMatch(c -> children.contains(c) && (ownController || shared.contains(c)))) {
            found.add(Relation.GROUP_STAFF);
        }
        if (target.children().stream().allMatch(c -> mentored.contains(c) && (ownController || shared.contains(c)))) {
            found.add(Relation.MENTOR);
        }
    }

    /** whether an assignment covers the group of the record, and its child when it is about one */
    private boolean coaches(Target target) {
        Set<GroupRef> reached = target.children().isEmpty() ? coached.all() : coached.children();
        return target.group() != null && reached.contains(target.group());
    }

    /** whether the assignment goes as far as the name, and the own organisation or consent lets this coach know it */
    private boolean coachMayName(Target target) {
        return target.children().isEmpty()
                || (target.group() != null && coached.named().contains(target.group()) && controllerOrConsent(target));
    }

    private boolean controllerOrConsent(Target target) {
        return controllers.contains(target.controller()) || named.containsAll(target.children());
    }

    /** whether the own organisation, or consent to consult it, lets this guest of a case know the child */
    private boolean guestMayName(Target target) {
        return controllers.contains(target.controller()) || consulted.containsAll(target.children());
    }

    /**
     * Whether the actor may know which child a record is about. Who reaches it by a coach assignment alone sees the alias, unless the
     * assignment goes as far as the name and the own organisation is controller or consent allows it; a guest of a case likewise.
     */
    public boolean mayName(Target target) {
        Set<Relation> relations = relationsTo(target);
        if (relations.isEmpty()) {
            return false;
        }
        if (target.children().isEmpty() || relations.stream().anyMatch(r -> !OUTSIDE.contains(r))) {
            return true;
        }
        return (relations.contains(Relation.COACH) && coachMayName(target))
                || (relations.contains(Relation.CASE_PARTICIPANT) && guestMayName(target));
    }
}
