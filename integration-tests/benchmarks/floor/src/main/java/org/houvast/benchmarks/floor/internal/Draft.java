package org.houvast.benchmarks.floor.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;

/** What somebody writes of a new observation, read as a stream. */
final class Draft {
    private static final JsonFactory JSON = new JsonFactory();

    private String child = "";
    private String place = "";
    private String activity = "";
    private String facts = "";
    private String interpretation = "";

    static Draft read(InputStream body) throws IOException {
        Draft draft = new Draft();
        try (JsonParser parser = JSON.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    draft.set(parser.currentName(), parser.getText());
                }
            }
        }
        return draft;
    }

    private void set(String name, String value) {
        switch (name) {
            case "id" -> child = value;
            case "type" -> {
                // a child, always
            }
            case "place" -> place = value;
            case "activity" -> activity = value;
            case "facts" -> facts = value;
            case "interpretation" -> interpretation = value;
            default -> throw new IllegalArgumentException("unknown field");
        }
    }

    String child() {
        return child;
    }

    String place() {
        return place;
    }

    String activity() {
        return activity;
    }

    String facts() {
        return facts;
    }

    String interpretation() {
        return interpretation;
    }
}
