package org.houvast.parents;

import java.time.Instant;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * What a wish said before its guardian changed it.
 *
 * @param until when it was changed
 * @param text the words
 * @param theme what it was about
 * @param recordedBy who of the staff had written these words down, null when they were the guardian's own
 */
public record EarlierWish(Instant until, String text, WishTheme theme, @Nullable StaffRef recordedBy) {}
