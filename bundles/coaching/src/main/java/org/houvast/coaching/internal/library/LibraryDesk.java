package org.houvast.coaching.internal.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.host.spi.GroupRecord;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.jspecify.annotations.Nullable;

/**
 * Reads and changes one kind of text of the library.
 *
 * @param <E> the aggregate
 * @param <D> its document
 */
public final class LibraryDesk<E extends LibraryText, D> {
    /** Who reads a text without a relation to the place where it was written, and from whom it hides in spite of one. */
    public interface Readers<E> {
        /** whether this text, which is published, is open to this member of staff */
        boolean open(Actor actor, E text);

        /** whether a text that is not open is not there for the actor */
        default boolean hidden(Actor actor, E text) {
            return false;
        }
    }

    private final PracticeDesk desk;
    private final Class<E> entity;
    private final String type;
    private final Action read;
    private final Readers<E> readers;
    private final BiFunction<Actor, E, D> document;

    public LibraryDesk(
            PracticeDesk desk,
            Class<E> entity,
            String type,
            Action read,
            Readers<E> readers,
            BiFunction<Actor, E, D> document) {
        this.desk = desk;
        this.entity = entity;
        this.type = type;
        this.read = read;
        this.readers = readers;
        this.document = document;
    }

    /** only staff has a library */
    public static void staffOnly(Actor actor) {
        if (actor.staff().isEmpty()) {
            throw Problem.of(PrivacyProblems.NOT_FOUND);
        }
    }

    /** a new text of the actor, written in a group */
    public Target at(Actor actor, GroupRef group) {
        GroupRecord record = desk.host().group(group).orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
        return target(actor, group, record.place());
    }

    /** a new text of the actor, written at a place */
    public Target at(Actor actor, Place place) {
        return target(actor, null, place);
    }

    /** a new text of the actor, written in a group or at a place, whichever is said */
    public Target at(Actor actor, @Nullable GroupRef group, @Nullable Place location) {
        if (group != null && location == null) {
            return at(actor, group);
        }
        if (group == null && location != null) {
            return at(actor, location);
        }
        throw Problem.of(CoachingProblems.TIP_PLACE);
    }

    private Target target(Actor actor, @Nullable GroupRef group, Place place) {
        return new Target(
                type,
                null,
                Set.of(),
                group,
                place,
                desk.host().controller(place),
                actor.staff().map(Actor.Staff::ref).orElse(null),
                null);
    }

    /** makes a text; the work asks for permission */
    public D create(Actor actor, Record command, Function<Change, E> work) {
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            E made = work.apply(change);
            change.entities().persist(made);
            change.entities().flush();
            return document.apply(actor, made);
        });
    }

    public D get(Actor actor, UUID id) {
        staffOnly(actor);
        return desk.guard().read(actor, reading -> desk.transactions().read(em -> {
            E text = em.find(entity, id);
            boolean open = text != null && text.isPublished() && readers.open(actor, text);
            if (text == null || (!open && readers.hidden(actor, text))) {
                throw reading.notFound(read, type, id);
            }
            if (open) {
                // it tells nothing about a person: open as value lists are
                reading.condition(read);
                reading.listedOfNoChild(read, type, List.of(id));
            } else {
                reading.permit(read, text.target());
            }
            return document.apply(actor, text);
        }));
    }

    public D change(
            Actor actor, UUID id, Revision revision, Action action, Record command, BiConsumer<Change, E> work) {
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            E text = change.entities().find(entity, id);
            if (text == null || readers.hidden(actor, text)) {
                throw change.notFound(action, type, id);
            }
            change.permit(action, text.target());
            change.expect(text.revision(), revision, () -> document.apply(actor, text));
            work.accept(change, text);
            change.entities().flush();
            return document.apply(actor, text);
        });
    }

    /** what the actor may do with the text now; who has no relation to its place is told so */
    public <A extends Enum<A>> List<AllowedAction> allowed(
            Actor actor, E text, A[] all, Function<A, Action> access, Function<A, Optional<Refusal>> refusal) {
        return Arrays.stream(all)
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT),
                        closed(actor, text, access.apply(action)).or(() -> refusal.apply(action))))
                .toList();
    }

    private Optional<Refusal> closed(Actor actor, E text, Action access) {
        Refusal notAllowed = Refusal.of(PrivacyProblems.NOT_ALLOWED, access.code());
        return readers.hidden(actor, text)
                ? Optional.of(notAllowed)
                : desk.guard()
                        .refusal(actor, access, text.target())
                        .map(r -> r.type().equals(PrivacyProblems.NOT_FOUND) ? notAllowed : r);
    }

    /** says what happened to the text */
    public void emit(Change change, E text, String happened) {
        change.emit("coaching." + type + "." + happened, text.id(), text.id().toString(), Map.of());
    }
}
