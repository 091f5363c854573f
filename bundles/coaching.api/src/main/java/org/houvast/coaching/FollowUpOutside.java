package org.houvast.coaching;

import org.houvast.commons.Limit;

/**
 * Records who follows up outside Houvast.
 *
 * @param who which organisation or function; no name of a child
 */
public record FollowUpOutside(@Limit(min = 3, max = 500) String who) {}
