package org.houvast.stepplan.rest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The published JSON Schema of a template file, as it lies in this bundle. */
final class TemplateSchema {
    private static final String RESOURCE = "plan-template.schema.json";

    private TemplateSchema() {}

    static byte[] bytes() {
        try (InputStream stream = TemplateSchema.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no such schema in this bundle: " + RESOURCE);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
