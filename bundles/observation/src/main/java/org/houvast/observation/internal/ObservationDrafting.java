package org.houvast.observation.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.houvast.administration.Module;
import org.houvast.administration.Modules;
import org.houvast.commons.Ids;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.ObservationKind;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Subjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What has to be found out before a draft can be begun: whom it is about, and whether anything new may begin there. */
@Component(service = ObservationDrafting.class)
public final class ObservationDrafting {
    private final Subjects subjects;
    private final Modules modules;
    private final Clock clock;

    @Activate
    public ObservationDrafting(
            @Reference Subjects subjects,
            @Reference Modules modules,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.subjects = subjects;
        this.modules = modules;
        this.clock = clock;
    }

    /** begins a draft; what belongs to a case goes on where the module is stopping */
    ObservationEntity begin(Actor actor, Change change, CaptureObservation command) {
        Subjects.Resolved resolved = subjects.resolve(
                actor, ObservationEntity.TYPE, command.subject(), command.group(), command.questionId());
        UUID id = Ids.next(clock);
        Target target = resolved.target().withId(id);
        change.permit(ObservationAccess.CAPTURE, target);
        if (command.subject().child().isPresent() && !actor.scope().mayName(target)) {
            throw Problem.of(PrivacyProblems.NOT_FOUND);
        }
        resolved.refusal().or(() -> beginning(target)).ifPresent(refusal -> {
            throw refusal.asProblem();
        });
        ObservationKind kind = command.kind() == null ? ObservationKind.FREE : command.kind();
        return ObservationEntity.capture(id, kind, target, command.text(), change.at());
    }

    private Optional<Refusal> beginning(Target target) {
        return target.caseId() == null ? modules.beginning(Module.OBSERVATION, target.place()) : Optional.empty();
    }
}
