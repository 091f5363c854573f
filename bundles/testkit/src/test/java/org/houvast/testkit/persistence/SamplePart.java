package org.houvast.testkit.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A part of a {@link Sample}. */
@Entity
@Table(name = "sample_part")
class SamplePart {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "sample")
    private Sample sample;

    private int number;

    @SuppressWarnings("NullAway") // filled by the provider
    protected SamplePart() {}

    SamplePart(UUID id, Sample sample, int number) {
        this.id = id;
        this.sample = sample;
        this.number = number;
    }

    int number() {
        return number;
    }

    Sample sample() {
        return sample;
    }

    UUID id() {
        return id;
    }
}
