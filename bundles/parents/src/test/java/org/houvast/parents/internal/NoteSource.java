package org.houvast.parents.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.commons.WorkForm;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareLine;
import org.houvast.parents.ShareableSource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.Target;
import org.houvast.testkit.MemoryHost;

/** A kind of record that changes, as another module would have it: notes about children in {@code sun}. */
final class NoteSource implements ShareableSource {
    static final String TYPE = "note";
    private static final Action READ =
            Action.read("note.read", null, Sensitivity.CHILD, Relation.GROUP_STAFF, Relation.LOCATION_MANAGER);
    private static final Action SHARE =
            READ.change("note.share", AuditType.SHARE, Relation.MENTOR, Relation.LOCATION_MANAGER);

    private final Map<UUID, Note> notes = new ConcurrentHashMap<>();
    private final HostRecords host;

    NoteSource(HostRecords host) {
        this.host = host;
    }

    private record Note(UUID id, ChildRef child, String text, int version, boolean taken) implements Shareable {
        @Override
        public Target target() {
            return new Target(
                    TYPE,
                    id,
                    Set.of(child),
                    new GroupRef("sun"),
                    new Place(new LocationRef("loc"), WorkForm.KDV),
                    new OrganisationRef(MemoryHost.CENTRE),
                    null,
                    null);
        }

        @Override
        public Action sharing() {
            return SHARE;
        }

        @Override
        public Optional<Refusal> refusal(GuardianRef guardian) {
            return taken ? Optional.of(Refusal.of(ParentsProblems.NOT_SHAREABLE)) : Optional.empty();
        }

        @Override
        public ShareDocument document(Language language, boolean whereabouts) {
            List<ShareLine> lines = new ArrayList<>();
            if (!text.isEmpty()) {
                lines.add(new ShareLine(language == Language.NL ? "Tekst" : "Text", text));
            }
            if (whereabouts) {
                lines.add(new ShareLine(language == Language.NL ? "Plek" : "Place", "the corner of the sun room"));
            }
            return new ShareDocument(
                    TYPE, "Note " + version, LocalDate.of(2026, 3, 1).plusDays(version), language, lines);
        }
    }

    UUID write(String child, String text) {
        UUID id = UUID.randomUUID();
        notes.put(id, new Note(id, new ChildRef(child), text, 1, false));
        return id;
    }

    void rewrite(UUID id, String text) {
        notes.computeIfPresent(id, (i, n) -> new Note(id, n.child(), text, n.version() + 1, false));
    }

    void takeBack(UUID id) {
        notes.computeIfPresent(id, (i, n) -> new Note(id, n.child(), n.text(), n.version(), true));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Shareable> find(UUID item, ChildRef child) {
        return Optional.<Shareable>ofNullable(notes.get(item))
                .filter(n -> host.keys(child).containsAll(n.target().children()));
    }

    @Override
    public Map<UUID, Integer> versions(Set<UUID> items) {
        Map<UUID, Integer> versions = new HashMap<>();
        items.forEach(id -> {
            Note note = notes.get(id);
            if (note != null && !note.taken()) {
                versions.put(id, note.version());
            }
        });
        return versions;
    }
}
