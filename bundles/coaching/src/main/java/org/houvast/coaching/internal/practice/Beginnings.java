package org.houvast.coaching.internal.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.internal.question.QuestionAccess;
import org.houvast.coaching.internal.question.QuestionCases;
import org.houvast.coaching.internal.question.QuestionCases.Facts;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.MayHoldNames;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.Subjects;
import org.houvast.privacy.guard.WrittenText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What has to be found out before a record of practice can be written: where it belongs, who is named in it, that no name is in its words. */
@Component(service = Beginnings.class)
public final class Beginnings {
    private final Guard guard;
    private final Subjects subjects;
    private final Modules modules;
    private final HostRecords host;
    private final NamesInText names;

    @Activate
    public Beginnings(
            @Reference Guard guard,
            @Reference Subjects subjects,
            @Reference Modules modules,
            @Reference HostRecords host,
            @Reference NamesInText names) {
        this.guard = guard;
        this.subjects = subjects;
        this.modules = modules;
        this.host = host;
        this.names = names;
    }

    /** the new record as the access policy sees it, after permission was given and nothing else stands in the way */
    public Target permitted(Actor actor, Change change, Action action, String type, UUID id, Origin origin) {
        if ((origin.question() == null) == (origin.subject() == null)) {
            throw Problem.of(CoachingProblems.SUBJECT_OR_QUESTION);
        }
        return origin.question() != null
                ? ofCase(actor, change, action, type, id, origin)
                : ofSubject(actor, change, action, type, id, origin);
    }

    private Target ofCase(Actor actor, Change change, Action action, String type, UUID id, Origin origin) {
        UUID question = Objects.requireNonNull(origin.question()).value();
        Facts facts = QuestionCases.find(change.entities(), question)
                .filter(Facts::asked)
                .filter(f -> guard.refusal(actor, QuestionAccess.READ, f.target())
                        .filter(r -> r.type().equals(PrivacyProblems.NOT_FOUND))
                        .isEmpty())
                .orElseThrow(() -> change.notFound(QuestionAccess.READ, "question", question));
        Target asked = facts.target();
        Target target = new Target(
                type,
                id,
                origin.aboutAdults() ? Set.of() : asked.children(),
                asked.group(),
                asked.place(),
                asked.controller(),
                actor.staff().map(Actor.Staff::ref).orElse(null),
                question);
        permit(actor, change, action, target);
        for (ChildRef child : asked.children()) {
            subjects.resolve(actor, type, Subject.of(child), null, question)
                    .refusal()
                    .filter(r -> r.type().equals(PrivacyProblems.CHILD_LEFT))
                    .ifPresent(Beginnings::refuse);
        }
        return target;
    }

    private Target ofSubject(Actor actor, Change change, Action action, String type, UUID id, Origin origin) {
        Subject subject = Objects.requireNonNull(origin.subject());
        Subjects.Resolved resolved = subjects.resolve(actor, type, subject, origin.group(), null);
        Target target = resolved.target().withId(id);
        permit(actor, change, action, target);
        if (!target.children().isEmpty() && !actor.scope().mayName(target)) {
            throw Problem.of(PrivacyProblems.NOT_FOUND);
        }
        if (origin.aboutAdults() && !target.children().isEmpty()) {
            throw Problem.of(CoachingProblems.NO_CHILD_HERE);
        }
        resolved.refusal()
                .or(() -> modules.beginning(Module.COACHING, target.place()))
                .ifPresent(Beginnings::refuse);
        return target;
    }

    private static void permit(Actor actor, Change change, Action action, Target target) {
        change.permit(action, target);
        if (actor.scope().relationsTo(target).contains(Relation.LOCATION_MANAGER)) {
            throw Problem.of(PrivacyProblems.NOT_ALLOWED, action.code());
        }
    }

    private static void refuse(Refusal refusal) {
        throw refusal.asProblem();
    }

    /** goes on only when all of these are staff in service on that day, of the centre or as coach */
    public void staffKnown(Collection<StaffRef> staff, LocalDate day) {
        Set<StaffRef> asked = new HashSet<>(staff);
        Map<StaffRef, StaffRecord> known = asked.isEmpty() ? Map.of() : host.staff(asked);
        boolean all = asked.stream().allMatch(s -> Optional.ofNullable(known.get(s))
                .filter(r -> r.inServiceOn(day))
                .isPresent());
        if (!all) {
            throw Problem.of(CoachingProblems.STAFF_UNKNOWN);
        }
    }

    /** goes on only when no word of the command looks like a name of the group, or the writer said that it is none */
    public void namesFree(Actor actor, Target target, MayHoldNames command) {
        names.check(actor, target, WrittenText.of((Record) command));
    }
}
