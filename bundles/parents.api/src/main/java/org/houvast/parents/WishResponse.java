package org.houvast.parents;

import java.time.Instant;
import org.houvast.commons.StaffRef;

/**
 * What staff say to a wish.
 *
 * @param at when
 * @param by who
 * @param text what the guardian reads
 */
public record WishResponse(Instant at, StaffRef by, String text) {}
