package org.houvast.rest.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Violation;
import org.houvast.rest.MergePatch;
import org.houvast.rest.RestProblems;

/** A merge patch as it came in. */
public final class Patch implements MergePatch {
    private final JsonFormat format;
    private final JsonNode patch;
    private final Language language;

    /**
     * Parses a patch.
     *
     * @throws Problem if it is no JSON object
     */
    public Patch(JsonFormat format, byte[] body, Language language) {
        this.format = format;
        this.patch = format.parse(body, language);
        this.language = language;
        if (!patch.isObject()) {
            throw invalid("", "object");
        }
    }

    @Override
    public <T extends Record> T applyTo(T current) {
        Set<String> known = RecordShape.of(current.getClass()).names();
        patch.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw invalid("/" + Binder.escaped(name), "unknown");
            }
        });
        JsonNode merged = merge(format.tree(current), patch);
        @SuppressWarnings("unchecked") // it is bound as the class that it came from
        T changed = (T) Binder.bind(merged, current.getClass(), language);
        return changed;
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode merged = target instanceof ObjectNode object ? object : changes.objectNode();
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                JsonNode before = merged.path(change.getKey());
                merged.set(change.getKey(), merge(before, change.getValue()));
            }
        }
        return merged;
    }

    private Problem invalid(String pointer, String key) {
        return Problem.invalid(
                RestProblems.JSON_INVALID, List.of(new Violation(pointer, ViolationTexts.of(key, language))));
    }
}
