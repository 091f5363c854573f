package org.houvast.coaching;

import java.time.Instant;
import org.houvast.commons.StaffRef;

/**
 * Who follows up outside Houvast, recorded by the manager where a duty cannot be met here.
 *
 * @param who which organisation or function, in the manager's words
 * @param by the manager
 * @param at when it was recorded
 */
public record OutsideFollowUp(String who, StaffRef by, Instant at) {}
