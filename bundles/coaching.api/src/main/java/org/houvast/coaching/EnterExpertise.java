package org.houvast.coaching;

import java.util.List;
import org.houvast.commons.Limit;
import org.houvast.commons.Place;
import org.jspecify.annotations.Nullable;

/**
 * The actor enters what others can ask about.
 *
 * @param location where the actor works; may be missing for who works at one place only
 * @param themes what the actor knows about, at least one
 */
public record EnterExpertise(@Nullable Place location, @Limit(min = 1, max = 18) List<Theme> themes) {}
