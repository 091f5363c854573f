package org.houvast.stepplan.internal.handover;

import java.time.format.DateTimeFormatter;
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
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.stepplan.HandoverKind;
import org.houvast.stepplan.HandoverState;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What would go, for the parents of the child: every word of it, once staff submitted it. */
@Component
public final class HandoverShares implements ShareableSource {
    private static final Set<HandoverState> CLOSED =
            Set.of(HandoverState.DRAFT, HandoverState.REFUSED, HandoverState.DESTROYED);
    private static final String VERSIONS = "select h.id, h.set_version from stepplan_handover h where h.id = any(?)"
            + " and h.state not in ('DRAFT', 'DESTROYED')";
    private static final int LONGEST_LABEL = 300;

    private final Transactions transactions;
    private final Rows rows;
    private final HostRecords host;

    @Activate
    public HandoverShares(
            @Reference(target = "(module=stepplan)") Transactions transactions,
            @Reference(target = "(module=stepplan)") DataSource dataSource,
            @Reference HostRecords host) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    @Override
    public String type() {
        return HandoverEntity.TYPE;
    }

    @Override
    public Optional<Shareable> find(UUID item, ChildRef child) {
        Set<ChildRef> keys = host.keys(child);
        return transactions.read(em -> Optional.ofNullable(em.find(HandoverEntity.class, item))
                .filter(handover -> keys.contains(handover.child()))
                .map(SharedSet::of));
    }

    @Override
    public Map<UUID, Integer> versions(Set<UUID> items) {
        Map<UUID, Integer> versions = new HashMap<>();
        rows.list(VERSIONS, p -> p.uuids(items), row -> Map.entry(row.uuid(1), row.integer(2)))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        return versions;
    }

    private record SharedSet(
            Target target,
            int version,
            boolean closed,
            HandoverKind kind,
            @Nullable String message,
            List<ShareDocument> documents)
            implements Shareable {
        static Shareable of(HandoverEntity handover) {
            return new SharedSet(
                    handover.target(),
                    handover.setVersion(),
                    CLOSED.contains(handover.state()),
                    handover.receiver().kind(),
                    handover.message(),
                    handover.documents());
        }

        @Override
        public Action sharing() {
            return HandoverAccess.SHARE;
        }

        @Override
        public Optional<Refusal> refusal(GuardianRef guardian) {
            return closed ? Optional.of(Refusal.of(ParentsProblems.NOT_SHAREABLE)) : Optional.empty();
        }

        /** the documents hold no place and no time of day */
        @Override
        public ShareDocument document(Language language, boolean whereabouts) {
            boolean dutch = language == Language.NL;
            List<ShareLine> lines = new ArrayList<>();
            if (message != null) {
                lines.add(new ShareLine(dutch ? "Wat wij erbij schrijven" : "What we add", message));
            }
            for (ShareDocument document : documents) {
                for (ShareLine line : document.lines()) {
                    lines.add(new ShareLine(label(document, line), line.text()));
                }
            }
            lines.add(
                    dutch
                            ? new ShareLine("Wat u erbij schrijft", "Dat gaat mee.")
                            : new ShareLine("What you write beside it", "It goes along."));
            return new ShareDocument(HandoverEntity.TYPE, title(kind, dutch), null, language, lines);
        }

        private static String title(HandoverKind kind, boolean dutch) {
            return switch (kind) {
                case SCHOOL -> dutch ? "Overdracht naar school" : "Handover to school";
                case BSO -> dutch ? "Overdracht naar de buitenschoolse opvang" : "Handover to after-school care";
            };
        }

        private static String label(ShareDocument document, ShareLine line) {
            String day = document.date() == null
                    ? ""
                    : " " + DateTimeFormatter.ofPattern("d-M-yyyy").format(document.date());
            String label = document.title() + day + ": " + line.label();
            return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL);
        }
    }
}
