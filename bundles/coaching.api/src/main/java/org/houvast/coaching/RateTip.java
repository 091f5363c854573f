package org.houvast.coaching;

import org.houvast.commons.GroupRef;

/**
 * Says how much a tip helped. One word of each person counts, the last one.
 *
 * @param group where it was tried
 * @param helped from 1 (not) to 5 (very much)
 */
public record RateTip(GroupRef group, int helped) {}
