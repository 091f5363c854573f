package org.houvast.privacy;

import java.time.Period;
import org.houvast.privacy.keeping.RetentionClass;
import org.jspecify.annotations.Nullable;

/**
 * How long records of a class are kept at a place.
 *
 * @param retention the class
 * @param usual the default, null when no term runs
 * @param term what holds at the place, null when no term runs
 * @param setting name of the setting that changes it, null when none does
 * @param reviewed whether what is past the term waits in the review list
 */
public record RetentionRule(
        RetentionClass retention,
        @Nullable Period usual,
        @Nullable Period term,
        @Nullable String setting,
        boolean reviewed) {}
