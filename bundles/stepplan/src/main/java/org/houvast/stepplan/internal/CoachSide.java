package org.houvast.stepplan.internal;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Role;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Relation;
import org.houvast.privacy.guard.AccessColumns;

/**
 * Where an actor speaks for the coaches, by the rule of {@link Sides}, for a whole list: one question about all of its groups, and none for who
 * is no internal coach.
 */
public final class CoachSide {
    private final Set<GroupRef> coached;

    private CoachSide(Set<GroupRef> coached) {
        this.coached = Set.copyOf(coached);
    }

    public static CoachSide of(Actor actor, CaseBook cases, Collection<AccessColumns> records) {
        Set<GroupRef> groups = records.stream()
                .map(AccessColumns::groupKey)
                .filter(Objects::nonNull)
                .map(GroupRef::new)
                .collect(Collectors.toUnmodifiableSet());
        boolean asks = actor.staff().filter(s -> s.has(Role.INTERNAL_COACH)).isPresent() && !groups.isEmpty();
        return new CoachSide(asks ? cases.coached(groups, actor.scope().today()) : Set.of());
    }

    /** whether somebody with these relations to the record speaks for the coaches about it */
    public boolean has(Set<Relation> relations, AccessColumns record) {
        String group = record.groupKey();
        boolean internal =
                relations.contains(Relation.INTERNAL_COACH) && group != null && !coached.contains(new GroupRef(group));
        return internal || relations.contains(Relation.COACH);
    }
}
