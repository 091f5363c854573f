package org.houvast.coaching.internal.assignment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.coaching.internal.AssignmentDays;
import org.houvast.commons.GroupRef;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as a moment needs to know it.
 *
 * @param id its id
 * @param coach who
 * @param targets its groups, as the access policy sees them
 * @param from first day
 * @param lastDay last day that it carries rights, null while no end is known
 */
public record AssignmentFacts(
        UUID id, StaffRef coach, List<Target> targets, LocalDate from, @Nullable LocalDate lastDay) {
    public AssignmentFacts {
        targets = List.copyOf(targets);
    }

    public static Optional<AssignmentFacts> find(EntityManager entities, UUID id) {
        return Optional.ofNullable(entities.find(AssignmentEntity.class, id)).map(AssignmentEntity::facts);
    }

    public boolean holdsOn(LocalDate day) {
        return AssignmentDays.holds(from, lastDay, day);
    }

    /** the group that is meant: the named one, or the only one */
    public Optional<Target> target(@Nullable GroupRef group) {
        if (group == null) {
            return targets.size() == 1 ? Optional.of(targets.get(0)) : Optional.empty();
        }
        return targets.stream().filter(t -> group.equals(t.group())).findFirst();
    }
}
