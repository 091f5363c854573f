package org.houvast.parents.internal.wish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Subject;
import org.houvast.host.spi.Guardianship;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.SayWish;
import org.houvast.parents.internal.face.GuardianFacet;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * Who says a wish, and about whom: a guardian of the child for the own person, or staff for a guardian whom they name. The sides of one
 * person are kept apart by the child.
 */
final class WishBeginning {
    private final Subjects subjects;
    private final HostRecords host;

    WishBeginning(Subjects subjects, HostRecords host) {
        this.subjects = subjects;
        this.host = host;
    }

    /**
     * Who acts, and in what.
     *
     * @param actor the side of the person that acts
     * @param own whether a guardian speaks
     * @param action what to ask permission for
     * @param resolved the record to be
     */
    record Begun(Actor actor, boolean own, Action action, Subjects.Resolved resolved) {}

    Begun begin(Actor actor, SayWish command) {
        boolean own = actor.scope().guarded().contains(command.child());
        Actor acting = own ? GuardianFacet.of(actor) : actor;
        Subjects.Resolved resolved = subjects.resolve(
                acting,
                WishEntity.TYPE,
                Subject.of(command.child()),
                own ? anyGroup(acting, command.child()) : command.group(),
                own ? null : command.caseId());
        return new Begun(acting, own, own ? WishAccess.OWN_SAY : WishAccess.RECORD, resolved);
    }

    /** a guardian need not know of groups: the first one, always the same */
    private @Nullable GroupRef anyGroup(Actor guardian, ChildRef child) {
        LocalDate today = guardian.scope().today();
        return host.child(child).stream()
                .flatMap(c -> c.groupsOn(today).stream())
                .min(Comparator.comparing(GroupRef::key))
                .orElse(null);
    }

    /** whose wish it is; after permission */
    GuardianRef guardian(Begun begun, SayWish command) {
        LocalDate today = begun.actor().scope().today();
        Set<Guardianship> known = host.guardianships(host.current(command.child()));
        if (begun.own()) {
            if (command.guardian() != null
                    || command.saidOn() != null
                    || command.group() != null
                    || command.caseId() != null) {
                throw Problem.of(ParentsProblems.OWN_WORDS);
            }
            return known.stream()
                    .filter(g -> begun.actor().guardians().contains(g.guardian()) && g.custodyOn(today))
                    .map(Guardianship::guardian)
                    .min(Comparator.comparing(GuardianRef::key))
                    .orElseThrow(() -> Problem.of(ParentsProblems.NO_CUSTODY));
        }
        GuardianRef named = command.guardian();
        if (named == null) {
            throw Problem.of(ParentsProblems.GUARDIAN_NEEDED);
        }
        LocalDate day = saidOn(begun, command);
        if (day.isAfter(today)) {
            throw Problem.of(ParentsProblems.DATE_IN_FUTURE);
        }
        if (known.stream().noneMatch(g -> g.guardian().equals(named) && g.holdsOn(day))) {
            throw Problem.of(ParentsProblems.NOT_A_GUARDIAN);
        }
        return named;
    }

    static LocalDate saidOn(Begun begun, SayWish command) {
        return command.saidOn() == null ? begun.actor().scope().today() : command.saidOn();
    }
}
