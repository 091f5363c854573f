package org.houvast.testkit.persistence;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.houvast.persistence.EventConsumer;
import org.houvast.persistence.OutboxEvent;

/** Notes what it gets. What is set with {@link #onEvent} comes first, and may throw. */
final class RecordingConsumer implements EventConsumer {
    private final String name;
    private final Set<String> types;
    private final List<OutboxEvent> taken = new CopyOnWriteArrayList<>();
    private final List<OutboxEvent> offered = new CopyOnWriteArrayList<>();
    private volatile Consumer<OutboxEvent> first = event -> {};

    RecordingConsumer(String name, String... types) {
        this.name = name;
        this.types = Set.of(types);
    }

    RecordingConsumer onEvent(Consumer<OutboxEvent> work) {
        first = work;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> types() {
        return types;
    }

    @Override
    public void accept(OutboxEvent event) {
        offered.add(event);
        first.accept(event);
        taken.add(event);
    }

    List<OutboxEvent> taken() {
        return List.copyOf(taken);
    }

    List<OutboxEvent> taken(String subject) {
        return taken.stream().filter(e -> e.subject().equals(subject)).toList();
    }

    long offered(OutboxEvent event) {
        return offered.stream().filter(event::equals).count();
    }
}
