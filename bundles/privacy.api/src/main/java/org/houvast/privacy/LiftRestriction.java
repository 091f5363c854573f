package org.houvast.privacy;

import java.time.LocalDate;
import org.houvast.commons.Limit;

/**
 * Ends a restriction of processing.
 *
 * @param reason why, without names
 * @param toldOn day on which the asker was told that it would be lifted (General Data Protection Regulation, article 18(3)): from the day
 *     on which it began until today, at the location
 */
public record LiftRestriction(@Limit(max = 1000, min = 1) String reason, LocalDate toldOn) {}
