package org.houvast.privacy.internal.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.houvast.commons.Cursor;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditExport;
import org.houvast.privacy.AuditFilter;
import org.houvast.privacy.AuditLine;
import org.houvast.privacy.AuditTrail;
import org.houvast.privacy.AuditVerification;
import org.houvast.privacy.OwnAction;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.internal.audit.NenFields.Watermark;
import org.houvast.privacy.internal.host.Merges;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit for those who watch over it. */
@Component
public final class JdbcAuditTrail implements AuditTrail {
    private static final String TYPE = "audit";

    /** less than a request may take */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** a place that no host has: who watches over no place reaches this one neither */
    private static final Place NOWHERE = new Place(new LocationRef("-"), WorkForm.KDV);

    private final Rows rows;
    private final Guard guard;
    private final AuditWriter writer;
    private final AuditScribe scribe;
    private final Verifications verifications;
    private final AuditKey key;
    private final Merges merges;

    @Activate
    public JdbcAuditTrail(
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference AuditFiles files,
            @Reference Guard guard,
            @Reference AuditWriter writer,
            @Reference AuditScribe scribe,
            @Reference Verifications verifications,
            @Reference Merges merges) {
        this.rows = Rows.on(dataSource);
        this.guard = guard;
        this.writer = writer;
        this.scribe = scribe;
        this.verifications = verifications;
        this.key = files.key();
        this.merges = merges;
    }

    @Override
    public Page<AuditLine> list(Actor actor, AuditFilter filter, PageRequest page) {
        return guard.read(actor, reading -> {
            AccessScope scope = actor.scope();
            reading.permit(AuditAccess.READ, audit(actor, scope.officed()));
            return page(query().of(own(actor)).with(filter), page);
        });
    }

    @Override
    public Page<OwnAction> own(Actor actor, @Nullable Instant from, @Nullable Instant to, PageRequest page) {
        return guard.read(actor, reading -> {
            // nobody is refused the own actions: the person who asks is the condition
            var unused = reading.condition(AuditAccess.READ_OWN);
            Page<AuditLine> lines = page(query().by(actor.person()).between(from, to), page);
            reading.listedOfNoChild(AuditAccess.READ_OWN, TYPE, List.of());
            return new Page<>(
                    lines.items().stream().map(JdbcAuditTrail::ownAction).toList(), lines.next());
        });
    }

    private static OwnAction ownAction(AuditLine line) {
        return new OwnAction(
                line.id(),
                line.type(),
                line.occurredAt(),
                line.role(),
                line.client(),
                line.clientAddress(),
                line.objectType(),
                line.objectIds(),
                line.purpose(),
                line.outcome(),
                line.traceId());
    }

    @Override
    public AuditExport export(Actor actor, AuditFilter filter) {
        return guard.read(actor, reading -> {
            reading.permit(AuditAccess.EXPORT, audit(actor, actor.scope().officed()));
            long last = rows.first(
                            "select coalesce(max(id), 0) from privacy_audit_line",
                            Rows.Binder.NONE,
                            row -> row.number(1))
                    .orElse(0L);
            Watermark mark = new Watermark(
                    actor.person().key(), actor.at().toString(), actor.request().traceId());
            return new JdbcAuditExport(rows, key, query().of(own(actor)).with(filter), mark, last);
        });
    }

    private AuditQuery query() {
        return new AuditQuery(key, merges);
    }

    private Page<AuditLine> page(AuditQuery query, PageRequest page) {
        if (page.cursor() != null) {
            long before = page.cursor().position().id().getLeastSignificantBits();
            query.and("l.id < ?", p -> p.number(before));
        }
        List<AuditLine> lines = rows.list(
                "select " + AuditSql.select("l") + " from " + query.source() + query.where()
                        + " order by l.id desc limit ?",
                p -> {
                    query.bind(p);
                    p.number(page.limit() + 1L);
                },
                AuditSql::line);
        return Page.of(lines, page.limit(), l -> Cursor.after(l.occurredAt(), new UUID(0, l.id())));
    }

    @Override
    public AuditVerification verify(Actor actor) {
        return guard.read(actor, reading -> {
            AccessScope scope = actor.scope();
            Set<Place> watched = Stream.concat(scope.officed().stream(), scope.administered().stream())
                    .collect(Collectors.toUnmodifiableSet());
            reading.permit(AuditAccess.VERIFY, audit(actor, watched));
            return verifications.within(PATIENCE);
        });
    }

    @Override
    public AuditVerification verifyFromConsole() {
        writer.write(List.of(scribe.console(AuditAccess.VERIFY)));
        return verifications.whole();
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
