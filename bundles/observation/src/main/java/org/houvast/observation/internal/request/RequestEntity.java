package org.houvast.observation.internal.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.commons.StaffRef;
import org.houvast.observation.RequestAction;
import org.houvast.observation.RequestObservation;
import org.houvast.observation.RequestState;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** A request to observe: its method is the transition of {@link RequestTransitions}. */
@Entity(name = "ObservationRequest")
@Table(name = "observation_request")
class RequestEntity {
    static final String TYPE = "observation-request";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Embedded
    private AccessColumns access;

    private String question;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @ElementCollection
    @CollectionTable(name = "observation_request_asked", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<AskedRow> asked = new ArrayList<>();

    private boolean together;

    @Column(name = "requested_at")
    @Convert(converter = InstantColumn.class)
    private Instant requestedAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @SuppressWarnings("NullAway.Init")
    protected RequestEntity() {}

    @SuppressWarnings("NullAway.Init")
    RequestEntity(Target target, RequestObservation command, LocalDate from, Instant at) {
        this.id = Objects.requireNonNull(target.id());
        this.access = AccessColumns.of(target);
        this.question = command.question();
        this.from = from;
        this.until = command.until();
        command.asked().forEach(staff -> asked.add(new AskedRow(staff)));
        this.together = Boolean.TRUE.equals(command.together());
        this.requestedAt = at;
    }

    void end(@Nullable String reason, LocalDate today, Instant at) {
        RequestTransitions.TABLE.after(state(today), RequestAction.END);
        endedAt = at;
        endReason = reason;
    }

    RequestState state(LocalDate today) {
        return state(endedAt, until, today);
    }

    static RequestState state(@Nullable Instant endedAt, LocalDate until, LocalDate today) {
        return endedAt != null || today.isAfter(until) ? RequestState.ENDED : RequestState.OPEN;
    }

    long revision() {
        return revision;
    }

    boolean isTogether() {
        return together;
    }

    LocalDate until() {
        return until;
    }

    AccessColumns access() {
        return access;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    List<StaffRef> asked() {
        return asked.stream().map(AskedRow::staff).toList();
    }

    RequestRows.Line line() {
        return new RequestRows.Line(
                id, revision, access, question, from, until, asked(), together, requestedAt, endedAt, endReason);
    }
}
