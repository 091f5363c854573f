package org.houvast.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.Id;
import org.houvast.commons.Limit;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.ProblemType.Category;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.Versioned;
import org.houvast.host.spi.HostException;
import org.houvast.persistence.IdempotencyKeys;
import org.houvast.privacy.Actor;
import org.houvast.rest.Creates;
import org.houvast.rest.IfMatch;
import org.houvast.rest.MergePatch;
import org.houvast.rest.PatchOf;
import org.houvast.rest.Summary;
import org.houvast.rest.internal.idempotency.MemoryKeys;
import org.jspecify.annotations.Nullable;

/** A module of the tests that uses everything there is. */
@Path("/")
@Produces("application/json")
@Consumes("application/json")
public final class NoteResource {
    static final ProblemType CLOSED = new ProblemType(NoteResource.class, "note:closed", Category.CONFLICT);
    static final ProblemType STALE = new ProblemType(NoteResource.class, "note:stale", Category.STALE);
    static final ProblemType HIDDEN = new ProblemType(NoteResource.class, "note:hidden", Category.NOT_FOUND);
    static final ProblemType NOT_YOURS = new ProblemType(NoteResource.class, "note:not-yours", Category.FORBIDDEN);

    public enum Mood {
        CALM,
        LOUD
    }

    public record NoteId(UUID value) implements Id {}

    public record NewNote(
            ChildRef child,
            @Limit(max = 40) String text,
            @Nullable LocalDate day,
            @Nullable Mood mood,
            List<String> tags,
            Content content) {}

    /** what a note can hold */
    public sealed interface Content {
        record Free(String words) implements Content {}

        record CountOfTimes(int times) implements Content {
            public CountOfTimes {
                if (times < 0) {
                    throw new IllegalArgumentException("a count is 0 or more");
                }
            }
        }
    }

    public record NoteText(String text, @Nullable LocalDate day) {}

    public record Note(
            NoteId id,
            Revision revision,
            Instant at,
            ChildRef child,
            String text,
            @Nullable LocalDate day,
            @Nullable Mood mood,
            List<String> tags,
            Content content,
            List<AllowedAction> allowedActions)
            implements Versioned {}

    final Map<NoteId, Note> notes = new ConcurrentHashMap<>();
    final AtomicInteger knocks = new AtomicInteger();
    private final MemoryKeys keys;

    public NoteResource(MemoryKeys keys) {
        this.keys = keys;
    }

    @POST
    @Creates
    @Summary("Writes a note.")
    public Note create(@Context Actor actor, NewNote command) {
        NoteId id = new NoteId(UUID.randomUUID());
        Note note = new Note(
                id,
                new Revision(1),
                actor.at(),
                command.child(),
                command.text(),
                command.day(),
                command.mood(),
                command.tags(),
                command.content(),
                List.of(
                        AllowedAction.of("change", Optional.empty()),
                        AllowedAction.of("close", Optional.of(Refusal.of(CLOSED, 3)))));
        notes.put(id, note);
        remember(actor, note, 201);
        return note;
    }

    private void remember(Actor actor, Note note, int status) {
        remember(actor, note.id().value().toString(), note.revision().number(), status);
    }

    private void remember(Actor actor, String id, long revision, int status) {
        actor.request()
                .key()
                .ifPresent(key -> keys.put(
                        actor.person().key(),
                        key.key(),
                        new IdempotencyKeys.Stored(key.bodyHash(), status, id, revision, actor.at())));
    }

    @GET
    @Path("{id}")
    public Note read(@Context Actor actor, @PathParam("id") NoteId id) {
        Note note = notes.get(id);
        if (note == null || !actor.person().key().equals("p1")) {
            throw Problem.of(HIDDEN);
        }
        return note;
    }

    @GET
    public Page<Note> list(
            @Context PageRequest page,
            @QueryParam("child") @Nullable ChildRef child,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("mood") @Nullable Mood mood) {
        List<Note> all = notes.values().stream()
                .filter(note -> child == null || note.child().equals(child))
                .toList();
        return Page.of(
                all, page.limit(), note -> Cursor.after(note.at(), note.id().value()));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    public Note change(
            @Context Actor actor,
            @PathParam("id") NoteId id,
            @Context IfMatch match,
            @Context @PatchOf(NoteText.class) MergePatch patch) {
        Note before = read(actor, id);
        if (!before.revision().equals(match.revision())) {
            throw Problem.stale(STALE, before);
        }
        NoteText changed = patch.applyTo(new NoteText(before.text(), before.day()));
        Note after = new Note(
                id,
                new Revision(before.revision().number() + 1),
                before.at(),
                before.child(),
                changed.text(),
                changed.day(),
                before.mood(),
                before.tags(),
                before.content(),
                before.allowedActions());
        notes.put(id, after);
        return after;
    }

    @POST
    @Path("{id}/calm")
    public Note calm(@Context Actor actor, @PathParam("id") NoteId id, @Context IfMatch match) {
        Note before = read(actor, id);
        if (!before.revision().equals(match.revision())) {
            throw Problem.stale(STALE, before);
        }
        Note after = new Note(
                id,
                new Revision(2),
                before.at(),
                before.child(),
                before.text(),
                before.day(),
                Mood.CALM,
                before.tags(),
                before.content(),
                before.allowedActions());
        notes.put(id, after);
        remember(actor, after, 200);
        return after;
    }

    @POST
    @Path("{id}/copy")
    @Creates
    public Note copy(@Context Actor actor, @PathParam("id") NoteId id) {
        Note before = read(actor, id);
        return create(
                actor,
                new NewNote(
                        before.child(), before.text(), before.day(), before.mood(), before.tags(), before.content()));
    }

    @POST
    @Path("{id}/knock")
    public void knock(@Context Actor actor, @PathParam("id") NoteId id) {
        knocks.incrementAndGet();
        remember(actor, "", 0, 204);
    }

    @POST
    @Path("{id}/close")
    public Note close(@PathParam("id") NoteId id, @Context IfMatch match) {
        return refused(Problem.of(CLOSED, 3));
    }

    @GET
    @Path("failing")
    public Note failing() {
        return refused(new IllegalStateException("Saar Jansen"));
    }

    @GET
    @Path("hostless")
    public Note hostless() {
        return refused(new HostException("silent"));
    }

    @GET
    @Path("forbidden")
    public Note forbidden() {
        return refused(Problem.of(NOT_YOURS));
    }

    private static Note refused(RuntimeException refusal) {
        throw refusal;
    }
}
