package org.houvast.privacy.internal.alias;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.guard.Aliases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Aliases by chance: eight letters and digits that cannot be mistaken for each other, in two halves. */
@Component
public final class JdbcAliases implements Aliases {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 4;

    private final SecureRandom random = new SecureRandom();
    private final Rows rows;
    private final Clock clock;

    @Activate
    public JdbcAliases(
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.rows = Rows.on(dataSource);
        this.clock = clock;
    }

    @Override
    public String issue(EntityManager entities, UUID caseId, ChildRef child) {
        String alias = half() + "-" + half();
        Rows.in(entities)
                .change(
                        "insert into privacy_alias (case_id, child_key, alias, issued_at) values (?, ?, ?, ?)",
                        p -> p.uuid(caseId).key(child).text(alias).instant(clock.instant()));
        return alias;
    }

    private String half() {
        StringBuilder text = new StringBuilder(HALF);
        for (int i = 0; i < HALF; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    @Override
    public Optional<ChildRef> child(UUID caseId, String alias) {
        return rows.first(
                "select child_key from privacy_alias where case_id = ? and alias = ?",
                p -> p.uuid(caseId).text(alias),
                row -> new ChildRef(row.text(1)));
    }

    @Override
    public boolean about(UUID caseId, Set<ChildRef> keys) {
        return rows.first(
                        "select case_id from privacy_alias where case_id = ? and child_key = any(?)",
                        p -> p.uuid(caseId).keys(keys),
                        row -> row.uuid(1))
                .isPresent();
    }

    @Override
    public Map<UUID, ChildRef> children(Set<UUID> cases) {
        return each(cases, "child_key", row -> new ChildRef(row.text(2)));
    }

    @Override
    public Map<UUID, String> of(Set<UUID> cases) {
        return each(cases, "alias", row -> row.text(2));
    }

    private <T> Map<UUID, T> each(Set<UUID> cases, String column, Rows.Mapper<T> mapper) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        Map<UUID, T> found = new HashMap<>();
        rows.list(
                        "select case_id, " + column + " from privacy_alias where case_id = any(?)",
                        p -> p.uuids(cases),
                        row -> Map.entry(row.uuid(1), mapper.map(row)))
                .forEach(e -> found.put(e.getKey(), e.getValue()));
        return Map.copyOf(found);
    }
}
