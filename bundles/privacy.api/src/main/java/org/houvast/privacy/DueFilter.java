package org.houvast.privacy;

import org.houvast.commons.Place;
import org.houvast.privacy.keeping.RetentionClass;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param retention the class, or null for the file of children, in a school that of pupils
 * @param place where the records came into being
 */
public record DueFilter(@Nullable RetentionClass retention, Place place) {}
