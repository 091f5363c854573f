package org.houvast.stepplan;

import org.houvast.commons.Limit;

/**
 * What was said about an item.
 *
 * @param no number of the item on the agenda
 * @param note what was said
 */
public record RecapNote(int no, @Limit(min = 3, max = 1000) String note) {}
