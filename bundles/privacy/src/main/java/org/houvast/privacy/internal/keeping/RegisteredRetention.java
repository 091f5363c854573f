package org.houvast.privacy.internal.keeping;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.DueFilter;
import org.houvast.privacy.DueRecord;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.KeptData;
import org.houvast.privacy.Retention;
import org.houvast.privacy.RetentionProblems;
import org.houvast.privacy.RetentionRule;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.Part;
import org.houvast.privacy.keeping.RetentionClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The review list, read from the tables of all modules. */
@Component
public final class RegisteredRetention implements Retention {
    private static final String TYPE = "retention";

    private final Rows rows;
    private final Guard guard;
    private final HostRecords host;
    private final ReviewList review;
    private final KeepingSources sources;
    private final SetTerms terms;
    private final ActiveHolds holds;

    @Activate
    public RegisteredRetention(
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference ReviewList review,
            @Reference KeepingSources sources,
            @Reference SetTerms terms) {
        this.rows = Rows.on(dataSource);
        this.guard = guard;
        this.host = host;
        this.review = review;
        this.sources = sources;
        this.terms = terms;
        this.holds = new ActiveHolds(host);
    }

    private Target target(Place place) {
        return new Target(TYPE, null, Set.of(), null, place, host.controller(place), null, null);
    }

    @Override
    public List<RetentionRule> rules(Actor actor, Place place) {
        return guard.read(actor, reading -> {
            reading.permit(RetentionAccess.READ, target(place));
            return Arrays.stream(RetentionClass.values())
                    .map(c -> rule(c, place))
                    .toList();
        });
    }

    private RetentionRule rule(RetentionClass retention, Place place) {
        Period usual = retention.term().orElse(null);
        boolean reviewed = retention.isReviewed();
        return new RetentionRule(
                retention,
                usual,
                reviewed ? terms.term(retention, place) : usual,
                reviewed ? retention.setting() : null,
                reviewed);
    }

    @Override
    public List<KeptData> register(Actor actor, Place place) {
        return guard.read(actor, reading -> {
            reading.permit(RetentionAccess.READ_REGISTER, target(place));
            return sources.register().keepings().stream()
                    .sorted(Comparator.comparing(Keeping::module))
                    .flatMap(k -> k.tables().stream().map(t -> kept(k, t, place)))
                    .toList();
        });
    }

    private KeptData kept(Keeping keeping, KeptTable table, Place place) {
        Part part = table.part();
        RetentionClass retention = here(table.term().retention(), place);
        return new KeptData(
                keeping.module(),
                table.name(),
                table.kind(),
                part == null ? null : part.of(),
                retention,
                table.term().start(),
                rule(retention, place).term(),
                table.columns());
    }

    /** modules declare the file of a child; in a school it is that of a pupil */
    private static RetentionClass here(RetentionClass declared, Place place) {
        return declared == RetentionClass.CHILD_FILE && place.workForm() == WorkForm.PO
                ? RetentionClass.PUPIL_FILE
                : declared;
    }

    @Override
    public Page<DueRecord> due(Actor actor, DueFilter filter, PageRequest page) {
        return guard.read(actor, reading -> {
            reading.permit(RetentionAccess.READ, target(filter.place()));
            RetentionClass retention = wanted(filter);
            requireReviewed(retention);
            LocalDate today = actor.scope().today();
            UUID after = page.cursor() == null ? null : page.cursor().position().id();
            List<Reviewed> found =
                    review.past(retention, new Wanted(filter.place(), after, null, null), today, page.limit() + 1);
            Set<UUID> held = holds.among(rows, host.controller(filter.place()), found, today);
            List<DueRecord> items =
                    found.stream().map(r -> document(r, retention, held)).toList();
            return Page.of(
                    items,
                    page.limit(),
                    r -> Cursor.after(
                            r.recordedOn().atStartOfDay(ZoneOffset.UTC).toInstant(), r.id()));
        });
    }

    private static RetentionClass wanted(DueFilter filter) {
        if (filter.retention() != null) {
            return filter.retention();
        }
        return here(RetentionClass.CHILD_FILE, filter.place());
    }

    static void requireReviewed(RetentionClass retention) {
        if (!retention.isReviewed()) {
            throw Problem.of(RetentionProblems.NOT_REVIEWED, retention.name());
        }
    }

    private static DueRecord document(Reviewed record, RetentionClass retention, Set<UUID> held) {
        return new DueRecord(
                record.kind(),
                record.id(),
                retention,
                record.recordedOn(),
                record.begunOn(),
                record.dueOn(),
                held.contains(record.id()));
    }
}
