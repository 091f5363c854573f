package org.houvast.observation.internal.kind;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.houvast.commons.OrganisationRef;
import org.houvast.observation.ObservationKind;

/** The kinds that come with the product and those of organisations, found. One statement at most for each question. */
public final class KindCatalogue {
    private final KindRows rows;

    public KindCatalogue(DataSource dataSource) {
        this.rows = new KindRows(dataSource);
    }

    /** the newest version of this kind for this organisation, to begin with */
    public Optional<ObservationKind> newest(OrganisationRef organisation, String code) {
        return Stream.concat(shipped(code), rows.of(organisation, code).stream())
                .max(Comparator.comparingInt(ObservationKind::version));
    }

    /**
     * The version that an observation of this organisation was begun with.
     *
     * @throws IllegalStateException if it is gone, which no version ever is
     */
    public ObservationKind version(OrganisationRef organisation, String code, int version) {
        return Stream.of(version <= ShippedKinds.LAST_SHIPPED)
                .flatMap(ships -> ships ? shipped(code) : rows.of(organisation, code).stream())
                .filter(kind -> kind.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("version " + version + " of a kind is gone"));
    }

    /** the newest version of each kind, by code */
    Collection<ObservationKind> newest(OrganisationRef organisation) {
        Map<String, ObservationKind> newest = new TreeMap<>();
        Stream.concat(ShippedKinds.ALL.stream(), rows.of(organisation).stream())
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

    private static Stream<ObservationKind> shipped(String code) {
        return ShippedKinds.ALL.stream().filter(kind -> kind.code().equals(code));
    }
}
