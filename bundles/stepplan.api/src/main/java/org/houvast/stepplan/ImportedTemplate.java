package org.houvast.stepplan;

import org.jspecify.annotations.Nullable;

/**
 * The file that a template was imported from, as it was then.
 *
 * @param key its key
 * @param version its version
 * @param source where its texts come from, null when it did not say
 * @param licence its licence, null when it did not say
 */
public record ImportedTemplate(String key, int version, @Nullable String source, @Nullable String licence) {}
