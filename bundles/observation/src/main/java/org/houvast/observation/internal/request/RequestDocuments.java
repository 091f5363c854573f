package org.houvast.observation.internal.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.observation.ObservationRequest;
import org.houvast.observation.ObservationRequestId;
import org.houvast.observation.RequestAction;
import org.houvast.observation.RequestState;
import org.houvast.observation.internal.ObservationAccess;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;

/** Shows requests as their reader may see them: the child or its alias, and what may be done now. */
final class RequestDocuments {
    private final Guard guard;
    private final Aliases aliases;

    RequestDocuments(Guard guard, Aliases aliases) {
        this.guard = guard;
        this.aliases = aliases;
    }

    /** one statement for the aliases, and none when the reader may know every child */
    List<ObservationRequest> of(Actor actor, List<RequestRows.Line> lines) {
        Map<UUID, Subject> subjects = subjects(actor, lines);
        return lines.stream()
                .map(line -> document(actor, line, Objects.requireNonNull(subjects.get(line.id()))))
                .toList();
    }

    ObservationRequest of(Actor actor, RequestRows.Line line) {
        return of(actor, List.of(line)).get(0);
    }

    /** whom these requests are about, as the reader may know it */
    Map<UUID, Subject> subjects(Actor actor, List<RequestRows.Line> lines) {
        Set<UUID> cases = lines.stream()
                .filter(line -> line.access().caseId() != null && !actor.scope().mayName(line.target()))
                .map(line -> line.access().caseId())
                .collect(Collectors.toSet());
        Map<UUID, String> known = cases.isEmpty() ? Map.of() : aliases.of(cases);
        return lines.stream().collect(Collectors.toMap(RequestRows.Line::id, line -> line.access()
                .subject(
                        actor.scope().mayName(line.target()),
                        line.access().caseId() == null
                                ? null
                                : known.get(line.access().caseId()))));
    }

    private ObservationRequest document(Actor actor, RequestRows.Line line, Subject subject) {
        RequestState state =
                RequestEntity.state(line.endedAt(), line.until(), actor.scope().today());
        return new ObservationRequest(
                new ObservationRequestId(line.id()),
                new Revision(line.revision()),
                state,
                subject,
                new GroupRef(Objects.requireNonNull(line.access().groupKey())),
                line.access().place(),
                line.access().caseId(),
                line.question(),
                line.from(),
                line.until(),
                line.asked(),
                line.together(),
                new StaffRef(Objects.requireNonNull(line.access().authorKey())),
                line.requestedAt(),
                line.endedAt(),
                line.endReason(),
                allowed(actor, line, state));
    }

    private List<AllowedAction> allowed(Actor actor, RequestRows.Line line, RequestState state) {
        return Arrays.stream(RequestAction.values())
                .map(action ->
                        AllowedAction.of(action.name().toLowerCase(Locale.ROOT), refusal(actor, line, state, action)))
                .toList();
    }

    private Optional<Refusal> refusal(Actor actor, RequestRows.Line line, RequestState state, RequestAction action) {
        return guard.refusal(actor, ObservationAccess.REQUEST_END, line.target())
                .or(() -> RequestTransitions.TABLE.refusal(state, action));
    }
}
