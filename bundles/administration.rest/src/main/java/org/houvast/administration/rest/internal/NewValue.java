package org.houvast.administration.rest.internal;

import org.houvast.administration.Settings;
import org.jspecify.annotations.Nullable;

/**
 * A new value of a setting.
 *
 * @param level ORGANISATION, LOCATION or WORK_FORM
 * @param value in the form of the setting's type; none takes it back, so that the wider value holds again
 */
public record NewValue(Settings.Level level, @Nullable String value) {}
