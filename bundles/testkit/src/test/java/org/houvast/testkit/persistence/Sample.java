package org.houvast.testkit.persistence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.houvast.persistence.InstantColumn;
import org.houvast.persistence.Json;
import org.houvast.persistence.JsonColumn;
import org.jspecify.annotations.Nullable;

/** An entity as a module has them. */
@Entity
@Table(name = "sample")
class Sample {
    enum State {
        OPEN,
        CLOSED
    }

    @Id
    private UUID id;

    @Version
    private long revision;

    private String subject;

    private @Nullable String label;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    @Convert(converter = JsonColumn.class)
    private @Nullable Json answers;

    private byte @Nullable [] picture;

    private @Nullable UUID parent;

    @Column(name = "taken_on")
    private @Nullable LocalDate takenOn;

    @Column(name = "seen_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant seenAt;

    private int amount;

    @OneToMany(mappedBy = "sample", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<SamplePart> parts = new ArrayList<>();

    @SuppressWarnings("NullAway") // filled by the provider
    protected Sample() {}

    Sample(UUID id, String subject, @Nullable String label, Instant at) {
        this.id = id;
        this.subject = subject;
        this.label = label;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    String subject() {
        return subject;
    }

    @Nullable
    String label() {
        return label;
    }

    int amount() {
        return amount;
    }

    Instant at() {
        return at;
    }

    @Nullable
    Json answers() {
        return answers;
    }

    byte @Nullable [] picture() {
        return picture;
    }

    State state() {
        return state;
    }

    int parts() {
        return parts.size();
    }

    void answer(Json given, byte[] drawn) {
        answers = given;
        picture = drawn;
    }

    void addPart(UUID part) {
        parts.add(new SamplePart(part, this, parts.size() + 1));
        amount = parts.size();
    }

    void see(UUID of, LocalDate on, Instant when) {
        parent = of;
        takenOn = on;
        seenAt = when;
    }

    /** what {@link #see} told, null as long as it did not */
    List<@Nullable Object> seen() {
        return Arrays.asList(parent, takenOn, seenAt);
    }

    void close() {
        state = State.CLOSED;
    }
}
