package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.StaffRef;

/**
 * A look back on an agreement.
 *
 * @param on the day
 * @param by who wrote it down
 * @param conclusion what was concluded
 */
public record AgreementEvaluation(LocalDate on, StaffRef by, String conclusion) {}
