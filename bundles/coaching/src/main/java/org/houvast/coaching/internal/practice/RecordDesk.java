package org.houvast.coaching.internal.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Change;

/**
 * Reads and changes one kind of practice record.
 *
 * @param <E> the aggregate
 * @param <D> its document
 */
public final class RecordDesk<E extends PracticeRecord, D> {
    private final PracticeDesk desk;
    private final Class<E> entity;
    private final String type;
    private final PracticeActions actions;
    private final BiFunction<Actor, E, D> document;

    public RecordDesk(
            PracticeDesk desk,
            Class<E> entity,
            String type,
            PracticeActions actions,
            BiFunction<Actor, E, D> document) {
        this.desk = desk;
        this.entity = entity;
        this.type = type;
        this.actions = actions;
        this.document = document;
    }

    /** makes a record; the work asks for permission */
    public D create(Actor actor, Record command, Function<Change, E> work) {
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            E made = work.apply(change);
            change.entities().persist(made);
            change.entities().flush();
            return document.apply(actor, made);
        });
    }

    public D get(Actor actor, UUID id) {
        return desk.guard().read(actor, reading -> desk.transactions().read(em -> {
            E found = em.find(entity, id);
            if (found == null || desk.hidden(actor, em, found, actions)) {
                throw reading.notFound(actions.read(), type, id);
            }
            reading.permit(actions.reading(found.target()), found.target());
            return document.apply(actor, found);
        }));
    }

    public D change(
            Actor actor, UUID id, Revision revision, Action action, Record command, BiConsumer<Change, E> work) {
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            E found = change.entities().find(entity, id);
            if (found == null || desk.hidden(actor, change.entities(), found, actions)) {
                throw change.notFound(action, type, id);
            }
            change.permit(action, found.target());
            change.expect(found.revision(), revision, () -> document.apply(actor, found));
            work.accept(change, found);
            change.entities().flush();
            return document.apply(actor, found);
        });
    }

    /** what the actor may do with the record now */
    public <A extends Enum<A>> List<AllowedAction> allowed(
            Actor actor, E record, A[] all, Function<A, Action> access, Function<A, Optional<Refusal>> refusal) {
        return Arrays.stream(all)
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT),
                        desk.guard()
                                .refusal(actor, access.apply(action), record.target())
                                .or(() -> refusal.apply(action))))
                .toList();
    }

    /** says what happened to the record */
    public void emit(Change change, E record, String happened) {
        UUID caseId = record.target().caseId();
        change.emit(
                "coaching." + type + "." + happened,
                record.id(),
                record.id().toString(),
                caseId == null ? Map.of() : Map.of("case", caseId.toString()));
    }
}
