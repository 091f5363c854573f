package org.houvast.coaching.internal.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.DraftQuestion;
import org.houvast.coaching.Urgency;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Subjects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What has to be found out before a question can be written down: whom it is about, the age at the signal, and that it is no safety matter. */
@Component(service = QuestionDrafting.class)
public final class QuestionDrafting {
    private final Subjects subjects;
    private final HostRecords host;
    private final Aliases aliases;
    private final Modules modules;

    @Activate
    public QuestionDrafting(
            @Reference Subjects subjects,
            @Reference HostRecords host,
            @Reference Aliases aliases,
            @Reference Modules modules) {
        this.subjects = subjects;
        this.host = host;
        this.aliases = aliases;
        this.modules = modules;
    }

    /** begins a draft, with the alias of its case when it is about a child */
    QuestionEntity begin(Actor actor, Change change, UUID id, DraftQuestion command) {
        Subjects.Resolved resolved =
                subjects.resolve(actor, QuestionEntity.TYPE, command.subject(), command.group(), id);
        Target target = resolved.target().withId(id);
        change.permit(QuestionAccess.DRAFT, target);
        if (!target.children().isEmpty() && !actor.scope().mayName(target)) {
            throw Problem.of(PrivacyProblems.NOT_FOUND);
        }
        resolved.refusal()
                .or(() -> modules.beginning(Module.COACHING, target.place()))
                .ifPresent(refusal -> {
                    throw refusal.asProblem();
                });
        LocalDate today = actor.scope().today();
        QuestionText text = QuestionText.of(command, today);
        Integer ageMonths = checked(target, text, today);
        target.children().forEach(child -> aliases.issue(change.entities(), id, child));
        return QuestionEntity.draft(id, target, text, ageMonths, change.at());
    }

    /** a case that was closed for so long that the key of its alias was destroyed gets another alias */
    void renewAlias(Change change, QuestionEntity question) {
        if (aliases.of(Set.of(question.id())).isEmpty()) {
            question.target().children().forEach(child -> aliases.issue(change.entities(), question.id(), child));
        }
    }

    /**
     * Checks what a question says.
     *
     * @return age of the child in months on the day of the signal, null for a group or without a birth date
     */
    @Nullable
    Integer checked(Target target, QuestionText text, LocalDate today) {
        if (text.urgency() == Urgency.SAFETY) {
            throw Problem.of(
                    CoachingProblems.SAFETY_NOT_HERE,
                    safetyOfficers(target.place().location(), today));
        }
        LocalDate birth = target.children().stream()
                .findFirst()
                .flatMap(host::child)
                .map(ChildRecord::birthDate)
                .orElse(null);
        if (text.signalDate().isAfter(today)
                || (birth != null && text.signalDate().isBefore(birth))) {
            throw Problem.of(CoachingProblems.SIGNAL_DATE);
        }
        return birth == null ? null : Math.toIntExact(ChronoUnit.MONTHS.between(birth, text.signalDate()));
    }

    private String safetyOfficers(LocationRef location, LocalDate today) {
        String keys = host.ask(h -> h.staff().atLocation(location, today)).stream()
                .filter(s -> s.inServiceOn(today)
                        && s.roles().stream()
                                .anyMatch(r -> r.role() == Role.SAFETY_OFFICER
                                        && (r.location() == null || Objects.equals(r.location(), location))))
                .map(StaffRecord::ref)
                .map(StaffRef::key)
                .sorted()
                .collect(Collectors.joining(", "));
        return keys.isEmpty() ? "—" : keys;
    }
}
