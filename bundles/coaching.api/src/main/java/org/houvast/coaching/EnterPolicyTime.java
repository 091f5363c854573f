package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.Place;

/**
 * Enters time that the pedagogical policy adviser spent on policy, which no coaching moment tells.
 *
 * @param location location and work form of childcare
 * @param on the day, not in the future
 * @param minutes 1 to 1,440
 */
public record EnterPolicyTime(Place location, LocalDate on, int minutes) {}
