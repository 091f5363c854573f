package org.houvast.privacy.internal.keeping;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.keeping.RetentionClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads what is past its term: one statement for the children, one question to the host about all of them, one statement for the records. A
 * term of two years that began on a day is over from the same day two years later on.
 */
@Component(service = ReviewList.class)
public final class ReviewList {
    private final Rows rows;
    private final HostRecords host;
    private final KeepingSources sources;
    private final SetTerms terms;

    @Activate
    public ReviewList(
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference HostRecords host,
            @Reference KeepingSources sources,
            @Reference SetTerms terms) {
        this.rows = Rows.on(dataSource);
        this.host = host;
        this.sources = sources;
        this.terms = terms;
    }

    /** by id, at most so many */
    List<Reviewed> past(RetentionClass retention, Wanted wanted, LocalDate today, int limit) {
        Register register = sources.register();
        Period term = terms.term(retention, wanted.place());
        Map<ChildRef, LocalDate> left = new HashMap<>();
        Set<ChildRef> unknown = new HashSet<>();
        Set<ChildRef> erased = wanted.erased();
        DueSql children = new DueSql(register, retention, wanted);
        if (erased != null) {
            erased.forEach(key -> left.put(key, LocalDate.EPOCH));
        } else if (children.asksForChildren()) {
            ofChildren(children, left, unknown);
        }
        left.values().removeIf(day -> day.plus(term).isAfter(today));
        ZoneId zone = host.zone(wanted.place().location());
        Instant before = erased != null
                ? Instant.EPOCH
                : today.minus(term).plusDays(1).atStartOfDay(zone).toInstant();
        DueSql records = new DueSql(register, retention, wanted);
        String sql = records.records(new Over(before, left.keySet(), unknown));
        return sql.isEmpty()
                ? List.of()
                : rows.list(
                        sql,
                        p -> {
                            records.bind(p);
                            p.number(limit);
                        },
                        row -> reviewed(row, left, term, zone));
    }

    private void ofChildren(DueSql statement, Map<ChildRef, LocalDate> left, Set<ChildRef> unknown) {
        Set<ChildRef> keys =
                new HashSet<>(rows.list(statement.children(), statement::bind, row -> new ChildRef(row.text(1))));
        if (keys.isEmpty()) {
            return;
        }
        Map<ChildRef, ChildRecord> known = host.children(keys);
        for (ChildRef key : keys) {
            ChildRecord child = known.get(key);
            if (child == null) {
                unknown.add(key);
            } else if (child.leftOn() != null) {
                left.put(key, child.leftOn());
            }
        }
    }

    private static Reviewed reviewed(Row row, Map<ChildRef, LocalDate> left, Period term, ZoneId zone)
            throws SQLException {
        Set<ChildRef> children = row.texts(5).stream()
                .filter(k -> !k.isEmpty())
                .map(ChildRef::new)
                .collect(Collectors.toUnmodifiableSet());
        LocalDate begun = children.stream()
                .filter(left::containsKey)
                .map(left::get)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.ofInstant(row.instant(4), zone));
        return new Reviewed(
                row.text(1),
                row.uuid(2),
                LocalDate.ofInstant(row.instant(3), zone),
                begun,
                begun.plus(term),
                children,
                row.integer(6) == 1);
    }
}
