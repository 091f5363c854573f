package org.houvast.stepplan;

/**
 * Sends the set.
 *
 * @param channel how
 */
public record SendHandover(HandoverChannel channel) {}
