package org.houvast.coaching.internal.assignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.coaching.AssignmentScope;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.parents.GroupCoaches;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.RelationSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The assignments that hold on a day: what a coach reaches, and whose coaches come to a group. */
@Component(service = {ActiveAssignments.class, RelationSource.class, GroupCoaches.class})
public final class ActiveAssignments implements RelationSource, GroupCoaches {
    private static final String HOLDS =
            " from coaching_assignment a join coaching_assignment_group g on g.assignment_id = a.id"
                    + " where a.valid_from <= ? and (a.valid_until is null or a.valid_until >= ?)"
                    + " and (a.ended_on is null or a.ended_on >= ?) and ";

    private final Rows rows;

    @Activate
    public ActiveAssignments(@Reference(target = "(module=coaching)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    /** only who has a coach's role can be assigned */
    @Override
    public boolean concerns(Actor.Staff staff) {
        return staff.has(Role.COACH) || staff.has(Role.INTERNAL_COACH);
    }

    @Override
    public Relations of(Actor.Staff staff, LocalDate today) {
        return new Relations(
                rows
                        .list(
                                "select distinct g.group_key, a.scope" + HOLDS + "a.coach_key = ?",
                                p -> p.date(today).date(today).date(today).key(staff.ref()),
                                row -> reach(new GroupRef(row.text(1)), row.name(2, AssignmentScope.class)))
                        .stream()
                        .reduce(CoachedGroups.NONE, CoachedGroups::and),
                Set.of());
    }

    private static CoachedGroups reach(GroupRef group, AssignmentScope scope) {
        Set<GroupRef> one = Set.of(group);
        return switch (scope) {
            case GROUP_ONLY -> CoachedGroups.only(one);
            case ANONYMOUS_CHILD -> CoachedGroups.byAlias(one);
            case NAMED_CHILD_WITH_CONSENT -> CoachedGroups.byName(one);
        };
    }

    /** the organisations of the coaches who are assigned to this group on this day */
    public Set<OrganisationRef> organisations(GroupRef group, LocalDate day) {
        return rows
                .list(
                        "select distinct a.organisation_key" + HOLDS + "g.group_key = ?",
                        p -> p.date(day).date(day).date(day).key(group),
                        row -> new OrganisationRef(row.text(1)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<GroupRef, Set<StaffRef>> coaches(Set<GroupRef> groups, LocalDate day) {
        Map<GroupRef, Set<StaffRef>> found = new HashMap<>();
        rows.list(
                        "select distinct g.group_key, a.coach_key" + HOLDS + "g.group_key = any(?)",
                        p -> p.date(day).date(day).date(day).keys(groups),
                        row -> Map.entry(new GroupRef(row.text(1)), new StaffRef(row.text(2))))
                .forEach(one -> found.computeIfAbsent(one.getKey(), g -> new HashSet<>())
                        .add(one.getValue()));
        return found;
    }
}
