package org.houvast.observation.internal.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.commons.Ids;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.commons.Refusal;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.StaffRecord;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.RequestObservation;
import org.houvast.observation.internal.ObservationAccess;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.Subjects;
import org.houvast.privacy.guard.WrittenText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a request to observe must meet: whom it is about, who is asked, for how long, and that it names nobody. */
@Component(service = RequestAsking.class)
public final class RequestAsking {
    private static final int LONGEST_PERIOD = 366;
    private static final int OBSERVERS_OF_A_MOMENT = 2;

    private final Subjects subjects;
    private final Modules modules;
    private final HostRecords host;
    private final NamesInText names;
    private final Clock clock;

    @Activate
    public RequestAsking(
            @Reference Subjects subjects,
            @Reference Modules modules,
            @Reference HostRecords host,
            @Reference NamesInText names,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.subjects = subjects;
        this.modules = modules;
        this.host = host;
        this.names = names;
        this.clock = clock;
    }

    RequestEntity begin(Actor actor, Change change, RequestObservation command) {
        Subjects.Resolved resolved =
                subjects.resolve(actor, RequestEntity.TYPE, command.subject(), command.group(), command.questionId());
        Target target = resolved.target().withId(Ids.next(clock));
        change.permit(ObservationAccess.REQUEST_ASK, target);
        if (command.subject().child().isPresent() && !actor.scope().mayName(target)) {
            throw Problem.of(PrivacyProblems.NOT_FOUND);
        }
        resolved.refusal().or(() -> beginning(target)).ifPresent(refusal -> {
            throw refusal.asProblem();
        });
        LocalDate from = period(actor, command);
        people(actor, command);
        names(actor, target, command);
        return new RequestEntity(target, command, from, change.at());
    }

    /** holds back names in a text about a request that an outside coach may read */
    void names(Actor actor, Target target, Record command) {
        names.check(actor, target, WrittenText.of(command));
    }

    private Optional<Refusal> beginning(Target target) {
        return target.caseId() == null ? modules.beginning(Module.OBSERVATION, target.place()) : Optional.empty();
    }

    private static LocalDate period(Actor actor, RequestObservation command) {
        LocalDate today = actor.scope().today();
        LocalDate from = command.from() == null ? today : command.from();
        LocalDate until = command.until();
        if (until.isBefore(from) || until.isBefore(today) || until.isAfter(from.plusDays(LONGEST_PERIOD))) {
            throw Problem.of(ObservationProblems.PERIOD_INVALID);
        }
        return from;
    }

    private void people(Actor actor, RequestObservation command) {
        List<StaffRef> asked = command.asked();
        Map<StaffRef, StaffRecord> known = host.staff(Set.copyOf(asked));
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            StaffRecord record = known.get(asked.get(i));
            if (record == null || !record.inServiceOn(actor.scope().today())) {
                flaws.add(Flaw.of("/asked/" + i, "unknown"));
            } else if (asked.subList(0, i).contains(asked.get(i))) {
                flaws.add(Flaw.of("/asked/" + i, "twice"));
            }
        }
        if (Boolean.TRUE.equals(command.together()) && asked.size() != OBSERVERS_OF_A_MOMENT) {
            flaws.add(Flaw.of("/asked", "two"));
        }
        if (!flaws.isEmpty()) {
            throw Problem.flawed(ObservationProblems.ASKED_INVALID, flaws);
        }
    }
}
