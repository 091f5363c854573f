package org.houvast.observation.internal;

import java.time.Clock;
import java.time.LocalDate;
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
import org.houvast.observation.ObservationAction;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationText;
import org.houvast.observation.internal.kind.KindCatalogue;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareableSource;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Final observations in words for parents, one child at a time. */
@Component
public final class ObservationShares implements ShareableSource {
    private static final String VERSIONS = "select o.id, (select count(*) from observation_amendment a"
            + " where a.observation_id = o.id) from observation_observation o"
            + " where o.id = any(?) and o.state <> 'RETRACTED'";

    private final Transactions transactions;
    private final Rows rows;
    private final KindCatalogue kinds;
    private final HostRecords host;
    private final Clock clock;

    @Activate
    public ObservationShares(
            @Reference(target = "(module=observation)") Transactions transactions,
            @Reference(target = "(module=observation)") DataSource dataSource,
            @Reference KindCatalogue kinds,
            @Reference HostRecords host,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.kinds = kinds;
        this.host = host;
        this.clock = clock;
    }

    @Override
    public String type() {
        return ObservationEntity.TYPE;
    }

    @Override
    public Optional<Shareable> find(UUID item, ChildRef child) {
        Set<ChildRef> keys = host.keys(child);
        return transactions.read(em -> {
            ObservationEntity found = em.find(ObservationEntity.class, item);
            if (found == null || found.isHidden(clock.instant())) {
                return Optional.<Shareable>empty();
            }
            List<Target> targets = found.targets();
            for (int i = 0; i < targets.size(); i++) {
                if (keys.containsAll(targets.get(i).children())) {
                    return Optional.of(part(found, targets.get(i), i));
                }
            }
            return Optional.<Shareable>empty();
        });
    }

    private Shareable part(ObservationEntity observation, Target target, int position) {
        ObservationKind kind = kinds.version(target.controller(), observation.kind(), observation.kindVersion());
        LocalDate day = LocalDate.ofInstant(
                observation.startedAt(), host.zone(target.place().location()));
        Optional<Refusal> refusal = observation
                .refusalOf(ObservationAction.SHARE, () -> kind, clock.instant())
                .map(r -> Refusal.of(ParentsProblems.NOT_SHAREABLE));
        return new Part(target, observation.version(), observation.text(), position, kind, day, refusal);
    }

    @Override
    public Map<UUID, Integer> versions(Set<UUID> items) {
        Map<UUID, Integer> versions = new HashMap<>();
        rows.list(VERSIONS, p -> p.uuids(items), row -> Map.entry(row.uuid(1), row.integer(2) + 1))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        return versions;
    }

    private record Part(
            Target target,
            int version,
            ObservationText text,
            int position,
            ObservationKind kind,
            LocalDate day,
            Optional<Refusal> none)
            implements Shareable {
        @Override
        public Action sharing() {
            return ObservationAccess.SHARE;
        }

        @Override
        public Optional<Refusal> refusal(GuardianRef guardian) {
            return none;
        }

        @Override
        public ShareDocument document(Language language, boolean whereabouts) {
            return new ShareDocument(
                    ObservationEntity.TYPE,
                    language == Language.NL ? "Observatie" : "Observation",
                    day,
                    language,
                    new ParentWords(kind, position, language).of(text, whereabouts));
        }
    }
}
