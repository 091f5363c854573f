package org.houvast.persistence.internal.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.houvast.persistence.Json;

/** The ids of an event as a JSON object. */
public final class EventIds {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, String>> IDS = new TypeReference<>() {};

    private EventIds() {}

    public static Json write(Map<String, String> ids) {
        try {
            return new Json(MAPPER.writeValueAsString(new TreeMap<>(ids)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("ids that are no JSON", e);
        }
    }

    static Map<String, String> read(Json json) {
        try {
            return MAPPER.readValue(json.text(), IDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the ids of an event are no JSON object of texts", e);
        }
    }
}
