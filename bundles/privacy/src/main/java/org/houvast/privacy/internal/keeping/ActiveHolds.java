package org.houvast.privacy.internal.keeping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.HostRecords;
import org.jspecify.annotations.Nullable;

/** Which records a hold keeps, or a restriction of processing, by one statement for all of them. */
final class ActiveHolds {
    private static final String ACTIVE = "select record_id, child_key from privacy_hold where released_at is null"
            + " and (until_day is null or until_day >= ?) and (record_id = any(?) or child_key = any(?))"
            + " union all select cast(null as uuid), child_key from privacy_restriction where state = 'ACTIVE'"
            + " and controller_key = ? and child_key = any(?)";

    private record Held(@Nullable UUID record, @Nullable String child) {}

    private final HostRecords host;

    ActiveHolds(HostRecords host) {
        this.host = host;
    }

    /**
     * Those of these records that are kept: by a hold on the record, or one on a child that it is about under any of its keys, or because
     * the processing of such a child is restricted.
     *
     * @param controller the organisation that is responsible for them
     */
    Set<UUID> among(Rows rows, OrganisationRef controller, Collection<Reviewed> records, LocalDate today) {
        Set<UUID> ids = records.stream().map(Reviewed::id).collect(Collectors.toSet());
        Set<ChildRef> keys = new HashSet<>();
        records.forEach(r -> r.children().forEach(c -> keys.addAll(host.keys(c))));
        List<Held> found = ids.isEmpty()
                ? List.of()
                : rows.list(
                        ACTIVE,
                        p -> p.date(today).uuids(ids).keys(keys).key(controller).keys(keys),
                        row -> new Held(row.uuidOrNull(1), row.textOrNull(2)));
        Set<UUID> heldIds =
                found.stream().map(Held::record).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> heldKeys =
                found.stream().map(Held::child).filter(Objects::nonNull).collect(Collectors.toSet());
        return records.stream()
                .filter(r -> heldIds.contains(r.id())
                        || r.children().stream()
                                .flatMap(c -> host.keys(c).stream())
                                .anyMatch(k -> heldKeys.contains(k.key())))
                .map(Reviewed::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
