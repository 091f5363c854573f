package org.houvast.privacy.internal.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditFilter;
import org.houvast.privacy.AuditLine;
import org.houvast.privacy.AuditTrail;
import org.houvast.privacy.AuditVerification;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.internal.host.Merges;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit for those who watch over it. */
@Component
public final class JdbcAuditTrail implements AuditTrail {
    private static final String TYPE = "audit";

    /** a place that no host has: who watches over no place reaches this one neither */
    private static final Place NOWHERE = new Place(new LocationRef("-"), WorkForm.KDV);

    private final Rows rows;
    private final ChainCheck check;
    private final Guard guard;
    private final AuditWriter writer;
    private final AuditScribe scribe;
    private final AuditKey key;
    private final Merges merges;

    @Activate
    public JdbcAuditTrail(
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference AuditFiles files,
            @Reference Guard guard,
            @Reference AuditWriter writer,
            @Reference AuditScribe scribe,
            @Reference Merges merges) {
        this.rows = Rows.on(dataSource);
        this.check = new ChainCheck(dataSource, files);
        this.guard = guard;
        this.writer = writer;
        this.scribe = scribe;
        this.key = files.key();
        this.merges = merges;
    }

    @Override
    public Page<AuditLine> list(Actor actor, AuditFilter filter, PageRequest page) {
        return guard.read(actor, reading -> {
            AccessScope scope = actor.scope();
            reading.permit(AuditAccess.READ, audit(actor, scope.officed()));
            return page(own(actor), filter, page);
        });
    }

    private Page<AuditLine> page(String organisation, AuditFilter filter, PageRequest page) {
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        StringBuilder sql = new StringBuilder("select ")
                .append(AuditSql.select("l"))
                .append(" from privacy_audit_line l where (l.controller_key = ? or l.organisation_key = ?)");
        if (filter.child() != null) {
            sql.append(" and (l.subject_key = any(?)")
                    .append(" or l.children like ?"
                            .repeat(merges.keys(filter.child()).size()))
                    .append(')');
        }
        append(sql, filter.person(), " and l.person_key = ?");
        append(sql, filter.record(), " and l.object_ids like ?");
        append(sql, filter.from(), " and l.occurred_at >= ?");
        append(sql, filter.to(), " and l.occurred_at < ?");
        append(sql, before, " and l.id < ?");
        sql.append(" order by l.id desc limit ?");
        List<AuditLine> lines = rows.list(
                sql.toString(),
                p -> {
                    p.text(organisation).text(organisation);
                    bind(p, filter);
                    if (before != null) {
                        p.number(before.id().getLeastSignificantBits());
                    }
                    p.number(page.limit() + 1L);
                },
                AuditSql::line);
        return Page.of(lines, page.limit(), l -> Cursor.after(l.occurredAt(), new UUID(0, l.id())));
    }

    private static void append(StringBuilder sql, @Nullable Object value, String text) {
        if (value != null) {
            sql.append(text);
        }
    }

    private void bind(Parameters p, AuditFilter filter) throws SQLException {
        if (filter.child() != null) {
            Set<ChildRef> keys = merges.keys(filter.child());
            p.keys(keys);
            for (ChildRef one : keys) {
                p.text("%" + key.pseudonym(one) + "%");
            }
        }
        if (filter.person() != null) {
            p.key(filter.person());
        }
        if (filter.record() != null) {
            p.text("%" + filter.record() + "%");
        }
        if (filter.from() != null) {
            p.instant(filter.from());
        }
        if (filter.to() != null) {
            p.instant(filter.to());
        }
    }

    @Override
    public AuditVerification verify(Actor actor) {
        return guard.read(actor, reading -> {
            AccessScope scope = actor.scope();
            Set<Place> watched = Stream.concat(scope.officed().stream(), scope.administered().stream())
                    .collect(Collectors.toUnmodifiableSet());
            reading.permit(AuditAccess.VERIFY, audit(actor, watched));
            return check.run();
        });
    }

    @Override
    public AuditVerification verifyFromConsole() {
        writer.write(List.of(scribe.console(AuditAccess.VERIFY)));
        return check.run();
    }

    private static String own(Actor actor) {
        return actor.staff().map(s -> s.organisation().key()).orElse("");
    }

    private static Target audit(Actor actor, Set<Place> watched) {
        return new Target(
                TYPE,
                null,
                Set.of(),
                null,
                watched.stream().findFirst().orElse(NOWHERE),
                new OrganisationRef(
                        actor.staff().map(s -> s.organisation().key()).orElse("-")),
                null,
                null);
    }
}
