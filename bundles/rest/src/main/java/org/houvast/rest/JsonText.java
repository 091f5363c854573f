package org.houvast.rest;

import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.rest.internal.exchange.Body;
import org.houvast.rest.internal.json.JsonFormat;

/** A JSON document that does not come in a request, from a file for example: read as the body of one, by the same rules. */
public final class JsonText {
    private JsonText() {}

    /**
     * Reads a record.
     *
     * @param json at most 1 MiB of UTF-8
     * @param language of the texts in a refusal
     * @throws Problem {@link RestProblems#BODY_TOO_LARGE}, {@link RestProblems#JSON_MALFORMED}, {@link RestProblems#JSON_INVALID} with the
     *     place of each fault, or what the record itself refuses
     */
    public static <T extends Record> T read(byte[] json, Class<T> type, Language language) {
        if (json.length > Body.MAX) {
            throw Problem.of(RestProblems.BODY_TOO_LARGE, Body.MAX);
        }
        return type.cast(new JsonFormat().read(json, type, language));
    }
}
