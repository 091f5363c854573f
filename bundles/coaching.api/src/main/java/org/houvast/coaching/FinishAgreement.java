package org.houvast.coaching;

/**
 * Says that something that was agreed is done.
 *
 * @param number of the agreement, from 1
 */
public record FinishAgreement(int number) {}
