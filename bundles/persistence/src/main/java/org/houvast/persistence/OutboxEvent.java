package org.houvast.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened, told to everybody who listens. It holds ids, codes and a time: never a name or a text of a person.
 *
 * @param type what happened, module and past tense: {@code stepplan.StepCompleted}; 1 to 100 characters
 * @param id id of the event, the same in every delivery
 * @param subject events of the same subject are delivered in order; the id of the aggregate; 1 to 250 characters
 * @param ids the ids it is about, by name: {@code stepPlan → …}
 * @param at when it happened
 */
public record OutboxEvent(String type, UUID id, String subject, Map<String, String> ids, Instant at) {
    public OutboxEvent {
        requireLength("type", type, 100);
        requireLength("subject", subject, 250);
        ids = Map.copyOf(ids);
    }

    private static void requireLength(String field, String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            throw new IllegalArgumentException("the " + field + " of an event has 1 to " + longest + " characters");
        }
    }
}
