package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Limit;

/**
 * The actor changes what others can ask about.
 *
 * @param themes what the actor knows about, at least one
 */
public record ReviseExpertise(@Limit(min = 1, max = 18) List<Theme> themes) {}
