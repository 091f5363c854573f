package org.houvast.parents.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.Refusal;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareLine;
import org.houvast.parents.ShareableSource;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Contacts in words for the guardian they were with, who can put an own view beside them; for nobody else, since they hold what that
 * guardian said.
 */
@Component
public final class ContactShares implements ShareableSource {
    private static final String THERE = "select c.id from parents_contact c where c.id = any(?)";

    private final Rows rows;
    private final ContactRows contacts;
    private final HostRecords host;

    @Activate
    public ContactShares(@Reference(target = "(module=parents)") DataSource dataSource, @Reference HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.contacts = new ContactRows(dataSource, host);
        this.host = host;
    }

    @Override
    public String type() {
        return ContactEntity.TYPE;
    }

    @Override
    public Optional<Shareable> find(UUID item, ChildRef child) {
        Set<ChildRef> keys = host.keys(child);
        return contacts.find(item)
                .filter(line -> line.target().children().stream().allMatch(keys::contains))
                .map(ShareableContact::new);
    }

    /** a contact is never changed */
    @Override
    public Map<UUID, Integer> versions(Set<UUID> items) {
        Map<UUID, Integer> versions = new HashMap<>();
        rows.list(THERE, p -> p.uuids(items), row -> row.uuid(1)).forEach(id -> versions.put(id, 1));
        return versions;
    }

    private record ShareableContact(ContactRows.Line line) implements Shareable {
        @Override
        public Target target() {
            return line.target();
        }

        @Override
        public Action sharing() {
            return ParentsAccess.SHARE;
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Optional<Refusal> refusal(GuardianRef guardian) {
            return guardian.key().equals(line.guardianKey())
                    ? Optional.empty()
                    : Optional.of(Refusal.of(ParentsProblems.NOT_SHAREABLE));
        }

        @Override
        public ShareDocument document(Language language, boolean whereabouts) {
            boolean dutch = language == Language.NL;
            List<ShareLine> lines = new ArrayList<>();
            add(lines, dutch ? "Waar het over ging" : "What it was about", line.gist());
            add(lines, dutch ? "Wat u zei" : "What you said", line.parentWords());
            add(lines, dutch ? "Wat wij afspraken" : "What we agreed", line.agreements());
            return new ShareDocument(
                    ContactEntity.TYPE, dutch ? "Contact met u" : "Contact with you", line.heldOn(), language, lines);
        }

        private static void add(List<ShareLine> lines, String label, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                lines.add(new ShareLine(label, text));
            }
        }
    }
}
