package org.houvast.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What somebody gets, as it was frozen when the request was answered: the same content in two forms.
 *
 * @param json for machines, UTF-8, by the published {@link #schema()}
 * @param html one page for people, in the language of the answer
 */
public record DataPackage(String json, String html) {
    private static final String SCHEMA = "data-package.schema.json";

    /** the JSON Schema (2020-12) of {@link #json()}, UTF-8 */
    public static byte[] schema() {
        try (InputStream stream = DataPackage.class.getResourceAsStream(SCHEMA)) {
            if (stream == null) {
                throw new IllegalStateException("no such schema in this bundle: " + SCHEMA);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
