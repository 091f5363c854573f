package org.houvast.coaching;

/**
 * Deletes a reflection for good.
 *
 * @param id which
 */
public record DeleteReflection(ReflectionId id) {}
