package org.houvast.privacy;

import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Says whether the file of a child had to be opened.
 *
 * @param verdict what was found
 * @param remark in own words, or null
 */
public record ReviewBreakGlass(BreakGlassVerdict verdict, @Limit(max = 1000) @Nullable String remark) {}
