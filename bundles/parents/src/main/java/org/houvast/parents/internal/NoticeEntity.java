package org.houvast.parents.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.houvast.parents.GiveNotice;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** A notice to the parents of a child: written once, never changed. */
@Entity(name = "Notice")
@Table(name = "parents_notice")
class NoticeEntity {
    static final String TYPE = "parent-notice";

    @Id
    private UUID id;

    @Version
    private long revision;

    @Embedded
    private AccessColumns access;

    @Column(name = "observer_key")
    private String observerKey;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "words")
    private @Nullable String text;

    @Column(name = "recorded_at")
    @Convert(converter = InstantColumn.class)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected NoticeEntity() {}

    NoticeEntity(UUID id, Target target, GiveNotice command, Instant at) {
        this.id = id;
        this.access = AccessColumns.of(target);
        this.observerKey = command.observer().key();
        this.from = command.from();
        this.until = command.until() == null ? command.from() : command.until();
        this.toldOn = command.toldOn();
        this.text = command.text();
        this.recordedAt = at;
    }

    NoticeRows.Line line() {
        return new NoticeRows.Line(id, revision, access, observerKey, from, until, toldOn, text, recordedAt);
    }
}
