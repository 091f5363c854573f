package org.houvast.rest.internal.problem;

import java.util.Map;

/** A problem on its way out: the document, and the headers that belong to its status. */
public record Answer(ProblemDocument document, Map<String, String> headers) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Answer {
        headers = Map.copyOf(headers);
    }

    public int status() {
        return document.status();
    }
}
