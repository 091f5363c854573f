package org.houvast.coaching;

import org.houvast.commons.Language;
import org.jspecify.annotations.Nullable;

/**
 * Makes a link to the own moments for a calendar program.
 *
 * @param language of the texts in the calendar; that of the request when missing
 */
public record MakeCalendarLink(@Nullable Language language) {}
