package org.houvast.testkit;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/** Something that {@link AccessMatrix} tries as everybody, on one kind of record. */
public final class Operation {
    /** in the place of an author: each is the author of what is made */
    static final String EACH = "*";

    private final String kind;
    private final String author;
    private final @Nullable Supplier<Versioned> record;
    private final BiConsumer<String, Ref> attempt;
    private boolean changes = true;
    private Ref kept = Ref.NOWHERE;

    private Operation(
            String kind, String author, @Nullable Supplier<Versioned> record, BiConsumer<String, Ref> attempt) {
        this.kind = kind;
        this.author = author;
        this.record = record;
        this.attempt = attempt;
    }

    /** The record that something is tried on. */
    public record Ref(UUID id, Revision revision) {
        static final Ref NOWHERE = new Ref(new UUID(7, 7), new Revision(1));

        static Ref of(Versioned document) {
            return new Ref(document.id().value(), document.revision());
        }
    }

    /** A list or a count in which nothing was shown: for whom the records are not there. */
    static final class NothingShown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What can be read by its id and what is listed are not the same. */
    static final class ListDiffers extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ListDiffers(String how) {
            super(how);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    /** tries something on a record that this author wrote; it is made once and again after each change */
    public static Operation on(
            String kind, String author, Supplier<Versioned> record, BiConsumer<String, Ref> attempt) {
        return new Operation(kind, author, record, attempt);
    }

    /** makes something, or asks for something that is no record */
    public static Operation of(String kind, Consumer<String> attempt) {
        return new Operation(kind, EACH, null, (person, none) -> attempt.accept(person));
    }

    /** reads a record by its id and in its list, which have to say the same */
    public static Operation reading(
            String kind, String author, Supplier<Versioned> record, BiConsumer<String, Ref> byId, Listed listed) {
        Operation reading = new Operation(kind, author, record, (person, ref) -> {
            boolean shown = listed.shows(person, ref.id());
            try {
                byId.accept(person, ref);
            } catch (Problem e) {
                if (shown) {
                    throw new ListDiffers(
                            "listed, but not to be read: " + e.type().name());
                }
                throw e;
            }
            if (!shown) {
                throw new ListDiffers("to be read, but not listed");
            }
        });
        reading.changes = false;
        return reading;
    }

    /** goes on when a list or a count showed something */
    public static void shown(boolean something) {
        if (!something) {
            throw new NothingShown();
        }
    }

    /** Whether a record is in somebody's list. */
    public interface Listed {
        boolean shows(String person, UUID id);
    }

    String kind() {
        return kind;
    }

    String author() {
        return author;
    }

    boolean namesARecord() {
        return record != null;
    }

    /** what goes wrong here is no answer to anybody */
    void prepare() {
        if (record != null && kept.equals(Ref.NOWHERE)) {
            kept = Ref.of(record.get());
        }
    }

    void as(String person) {
        attempt.accept(person, kept);
        if (changes) {
            kept = Ref.NOWHERE;
        }
    }

    void nowhere(String person) {
        attempt.accept(person, Ref.NOWHERE);
    }
}
