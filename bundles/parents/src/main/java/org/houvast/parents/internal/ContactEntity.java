package org.houvast.parents.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.houvast.parents.ContactDirection;
import org.houvast.parents.ContactMode;
import org.houvast.parents.RecordContact;
import org.houvast.parents.RelatedStep;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** A contact with a parent: written once, never changed. */
@Entity(name = "Contact")
@Table(name = "parents_contact")
class ContactEntity {
    static final String TYPE = "parent-contact";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Embedded
    private AccessColumns access;

    @Column(name = "guardian_key")
    private @Nullable String guardianKey;

    @Enumerated(EnumType.STRING)
    private ContactMode mode;

    @Enumerated(EnumType.STRING)
    private ContactDirection direction;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String gist;
    private @Nullable String agreements;

    @Column(name = "parent_words")
    private @Nullable String parentWords;

    private boolean interpreter;

    private @Nullable String language;

    @Column(name = "plan_id")
    private @Nullable UUID planId;

    @Column(name = "step_no")
    private @Nullable Integer stepNo;

    @Column(name = "recorded_at")
    @Convert(converter = InstantColumn.class)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ContactEntity() {}

    ContactEntity(UUID id, Target target, RecordContact command, Instant at) {
        this.id = id;
        this.access = AccessColumns.of(target);
        this.guardianKey =
                command.guardian() == null ? null : command.guardian().key();
        this.mode = command.mode();
        this.direction = command.direction();
        this.heldOn = command.date();
        this.gist = command.gist();
        this.agreements = command.agreements();
        this.parentWords = command.parentWords();
        this.interpreter = Boolean.TRUE.equals(command.interpreter());
        this.language = command.language();
        RelatedStep step = command.step();
        this.planId = step == null ? null : step.plan();
        this.stepNo = step == null ? null : step.no();
        this.recordedAt = at;
    }

    ContactRows.Line line() {
        return new ContactRows.Line(
                id,
                revision,
                access,
                guardianKey,
                mode,
                direction,
                heldOn,
                gist,
                agreements,
                parentWords,
                interpreter,
                language,
                ContactRows.step(planId, stepNo),
                recordedAt);
    }
}
