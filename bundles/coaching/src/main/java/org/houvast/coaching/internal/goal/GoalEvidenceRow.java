package org.houvast.coaching.internal.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.houvast.coaching.AddGoalEvidence;
import org.houvast.coaching.EvidenceKind;
import org.houvast.coaching.GoalEvidence;
import org.houvast.coaching.internal.UuidColumn;
import org.houvast.persistence.InstantColumn;

/** A link of a goal. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class GoalEvidenceRow {
    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Column(name = "linked_id")
    @Convert(converter = UuidColumn.class)
    private UUID linked;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected GoalEvidenceRow() {}

    GoalEvidenceRow(AddGoalEvidence evidence, Instant at) {
        this.kind = evidence.kind();
        this.linked = evidence.id();
        this.at = at;
    }

    boolean is(AddGoalEvidence evidence) {
        return kind == evidence.kind() && linked.equals(evidence.id());
    }

    GoalEvidence evidence() {
        return new GoalEvidence(kind, linked, at);
    }
}
