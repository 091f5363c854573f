package org.houvast.observation.internal.kind;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.houvast.commons.OrganisationRef;
import org.houvast.observation.ObservationKind;
import org.houvast.persistence.PersistenceProblems;
import org.houvast.persistence.Snapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The kinds that come with the product, and those of organisations in memory: what an observation needs costs SQL once a second. */
@Component(service = KindCatalogue.class)
public final class KindCatalogue {
    private final KindRows rows;
    private final Snapshot<Map<OrganisationRef, List<ObservationKind>>> own;

    @Activate
    public KindCatalogue(
            @Reference(target = "(module=observation)") DataSource dataSource,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.rows = new KindRows(dataSource);
        this.own = new Snapshot<>(
                () -> rows.all().stream()
                        .collect(Collectors.groupingBy(kind -> Objects.requireNonNull(kind.organisation()))),
                PersistenceProblems.DATABASE_UNAVAILABLE,
                clock);
    }

    /** the newest version of this kind for this organisation, to begin with */
    public Optional<ObservationKind> newest(OrganisationRef organisation, String code) {
        return Stream.concat(shipped(code), own(organisation, code))
                .max(Comparator.comparingInt(ObservationKind::version));
    }

    /**
     * The version that an observation of this organisation was begun with.
     *
     * @throws IllegalStateException if it is gone, which no version ever is
     */
    public ObservationKind version(OrganisationRef organisation, String code, int version) {
        Stream<ObservationKind> known = version <= ShippedKinds.LAST_SHIPPED ? shipped(code) : own(organisation, code);
        return known.filter(kind -> kind.version() == version)
                .findFirst()
                .or(() -> rows.of(organisation, code).stream()
                        .filter(kind -> kind.version() == version)
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("version " + version + " of a kind is gone"));
    }

    /** the newest version of each kind, by code */
    Collection<ObservationKind> newest(OrganisationRef organisation) {
        Map<String, ObservationKind> newest = new TreeMap<>();
        Stream.concat(ShippedKinds.ALL.stream(), own(organisation).stream())
                .forEach(kind ->
                        newest.merge(kind.code(), kind, (one, other) -> one.version() > other.version() ? one : other));
        return newest.values();
    }

    Optional<ObservationKind> withId(UUID id) {
        return Stream.concat(
                        ShippedKinds.ALL.stream()
                                .filter(kind -> kind.id().value().equals(id)),
                        rows.withId(id).stream())
                .findFirst();
    }

    /** the number of the next version that this organisation defines */
    int next(OrganisationRef organisation, String code) {
        List<ObservationKind> own = rows.of(organisation, code);
        return own.stream().mapToInt(ObservationKind::version).max().orElse(ShippedKinds.LAST_SHIPPED) + 1;
    }

    /** to be called after a kind was defined */
    void outdate() {
        own.outdate();
    }

    private List<ObservationKind> own(OrganisationRef organisation) {
        return own.get().getOrDefault(organisation, List.of());
    }

    private Stream<ObservationKind> own(OrganisationRef organisation, String code) {
        return own(organisation).stream().filter(kind -> kind.code().equals(code));
    }

    private static Stream<ObservationKind> shipped(String code) {
        return ShippedKinds.ALL.stream().filter(kind -> kind.code().equals(code));
    }
}
