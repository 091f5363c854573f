package org.houvast.parents.internal.share;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.parents.ShareableSource;
import org.houvast.parents.SharedItem;
import org.jspecify.annotations.Nullable;

/** The versions of shared records that are there now; one question to the module of each kind. */
final class ShareVersions {
    private final Map<String, Map<UUID, Integer>> known = new HashMap<>();

    private ShareVersions() {}

    static ShareVersions of(ShareableSources sources, Collection<SharedItem> items) {
        Map<String, Set<UUID>> byType = new HashMap<>();
        items.forEach(item ->
                byType.computeIfAbsent(item.type(), t -> new HashSet<>()).add(item.id()));
        ShareVersions versions = new ShareVersions();
        byType.forEach((type, ids) -> {
            Optional<ShareableSource> source = sources.of(type);
            source.ifPresent(s -> versions.known.put(type, s.versions(ids)));
        });
        return versions;
    }

    /** whether the record says something else than this version, or nothing any more; null when nobody can tell */
    @Nullable
    Boolean outdated(SharedItem item, int version) {
        Map<UUID, Integer> ofType = known.get(item.type());
        if (ofType == null) {
            return null;
        }
        Integer now = ofType.get(item.id());
        return now == null || now != version;
    }
}
