package org.houvast.coaching.internal.competence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.houvast.coaching.Competence;
import org.houvast.coaching.CompetenceProfile;
import org.houvast.coaching.ProfileItem;
import org.houvast.coaching.PublishProfile;
import org.houvast.coaching.Side;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Target;

/** The versions of profiles: the first is delivered, the others are rows of an organisation, which never change. */
final class Profiles {
    private static final String NEWEST =
            "select coalesce(max(version), 1) from coaching_competence_profile where controller_key = ? and role = ?";
    private static final String ONE = "select id, source, licence from coaching_competence_profile"
            + " where controller_key = ? and role = ? and version = ?";
    private static final String ITEMS =
            "select code, competence, text_nl, text_en from coaching_competence_profile_item"
                    + " where profile_id = ? order by position";
    private static final String PUT = "insert into coaching_competence_profile"
            + " (id, controller_key, role, version, source, licence, published_by, published_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PUT_ITEM = "insert into coaching_competence_profile_item"
            + " (profile_id, position, code, competence, text_nl, text_en) values (?, ?, ?, ?, ?, ?)";

    private final Rows rows;

    Profiles(Rows rows) {
        this.rows = rows;
    }

    private record Head(UUID id, String source, String licence) {}

    CompetenceProfile newest(OrganisationRef controller, Side role) {
        return version(controller, role, newestVersion(controller, role)).orElseThrow();
    }

    int newestVersion(OrganisationRef controller, Side role) {
        return rows.first(NEWEST, p -> p.key(controller).name(role), row -> row.integer(1))
                .orElse(StarterProfile.VERSION);
    }

    Optional<CompetenceProfile> version(OrganisationRef controller, Side role, int version) {
        if (version == StarterProfile.VERSION) {
            return Optional.of(StarterProfile.of(role));
        }
        return rows.first(
                        ONE,
                        p -> p.key(controller).name(role).number(version),
                        row -> new Head(row.uuid(1), row.text(2), row.textOrNull(3) == null ? "" : row.text(3)))
                .map(head -> new CompetenceProfile(role, version, items(head.id()), head.source(), head.licence()));
    }

    private List<ProfileItem> items(UUID profile) {
        return rows.list(
                ITEMS,
                p -> p.uuid(profile),
                row -> new ProfileItem(row.text(1), row.name(2, Competence.class), row.text(3), row.text(4)));
    }

    void put(Target target, PublishProfile profile, int version, StaffRef by, Instant at) {
        UUID id = target.recordId().orElseThrow();
        rows.change(PUT, p -> p.uuid(id)
                .key(target.controller())
                .name(profile.role())
                .number(version)
                .text(profile.source())
                .text(profile.licence())
                .key(by)
                .instant(at));
        rows.batch(PUT_ITEM, IntStream.range(0, profile.items().size()).boxed().toList(), (p, i) -> {
            ProfileItem item = profile.items().get(i);
            p.uuid(id)
                    .number(i)
                    .text(item.code())
                    .name(item.competence())
                    .text(item.nl())
                    .text(item.en());
        });
    }
}
