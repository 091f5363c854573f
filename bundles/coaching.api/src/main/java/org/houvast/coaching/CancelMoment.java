package org.houvast.coaching;

/**
 * Calls a moment off.
 *
 * @param reason why
 */
public record CancelMoment(CancelReason reason) {}
