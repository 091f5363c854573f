package org.houvast.coaching.internal.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That it is not clear yet: until when it is put off, and what is to be observed until then. */
@Embeddable
public record Postponed(@Column(name = "postponed_until") LocalDate until, @Column(name = "observe") String observe) {}
