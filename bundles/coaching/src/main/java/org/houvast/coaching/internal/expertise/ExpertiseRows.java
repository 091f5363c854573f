package org.houvast.coaching.internal.expertise;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.coaching.ExpertiseFilter;
import org.houvast.coaching.ExpertiseId;
import org.houvast.coaching.ExpertiseLine;
import org.houvast.coaching.internal.practice.ListFilter;
import org.houvast.coaching.internal.practice.Themes;
import org.houvast.commons.Cursor;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.OrganisationRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;

/** The lists of the directory: one statement each. */
final class ExpertiseRows {
    private final Rows rows;

    ExpertiseRows(Rows rows) {
        this.rows = rows;
    }

    private record Entry(UUID id, StaffRef person, String themes, Instant at) {
        static Entry of(Row row) throws SQLException {
            return new Entry(row.uuid(1), new StaffRef(row.text(2)), row.text(3), row.instant(4));
        }
    }

    /** the entry of the reader, if there is one */
    Optional<UUID> own(Reading reading) {
        ScopeCondition mine = reading.condition(ExpertiseAccess.READ, "o");
        return rows.first("select o.id from coaching_expertise o where " + mine.sql(), mine::bind, row -> row.uuid(1));
    }

    /** the entries of these people */
    Page<ExpertiseLine> page(
            Reading reading,
            Map<StaffRef, StaffRecord> people,
            Map<OrganisationRef, OrganisationRecord> organisations,
            ExpertiseFilter filter,
            PageRequest page) {
        Set<StaffRef> shown = people.keySet();
        ListFilter wanted = new ListFilter().keys("o.author_key = any(?)", shown);
        Themes.restrict(wanted, "o.themes", filter.theme());
        wanted.before(
                "o.at", "o.id", page.cursor() == null ? null : page.cursor().position());
        List<Entry> entries = rows.list(
                "select o.id, o.author_key, o.themes, o.at from coaching_expertise o where 1 = 1" + wanted.sql()
                        + " order by o.at desc, o.id desc limit ?",
                p -> {
                    wanted.bind(p);
                    p.number(page.limit() + 1L);
                },
                Entry::of);
        Page<Entry> cut = Page.of(entries, page.limit(), e -> Cursor.after(e.at(), e.id()));
        reading.listedOfNoChild(
                ExpertiseAccess.BROWSE,
                ExpertiseEntity.TYPE,
                cut.items().stream().map(Entry::id).toList());
        return new Page<>(
                cut.items().stream()
                        .map(e -> line(e, Objects.requireNonNull(people.get(e.person())), organisations))
                        .toList(),
                cut.next());
    }

    private static ExpertiseLine line(
            Entry entry, StaffRecord person, Map<OrganisationRef, OrganisationRecord> organisations) {
        OrganisationRecord organisation = organisations.get(person.organisation());
        return new ExpertiseLine(
                new ExpertiseId(entry.id()),
                entry.person(),
                person.displayName(),
                person.organisation(),
                organisation == null ? null : organisation.name(),
                organisation == null ? null : organisation.discipline(),
                Themes.list(entry.themes()));
    }
}
