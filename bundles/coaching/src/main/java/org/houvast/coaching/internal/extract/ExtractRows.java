package org.houvast.coaching.internal.extract;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.houvast.coaching.CaseExtractId;
import org.houvast.coaching.CaseExtractState;
import org.houvast.coaching.CaseExtractSummary;
import org.houvast.coaching.internal.practice.ListFilter;
import org.houvast.commons.Cursor;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;

/** The lists of extracts: one statement each, and never one that is over. */
final class ExtractRows {
    private static final String COLUMNS = "select o.id, o.revision, o.state, o.author_key, o.title, o.expires_on from ";
    private static final String OWN = COLUMNS + "coaching_case_extract o where o.expires_on >= ? and ";
    private static final String RECEIVED = COLUMNS + "coaching_case_extract_share s"
            + " join coaching_case_extract o on o.id = s.extract_id where o.expires_on >= ? and ";

    private final Rows rows;

    ExtractRows(Rows rows) {
        this.rows = rows;
    }

    Page<CaseExtractSummary> own(Reading reading, LocalDate today, PageRequest page) {
        return page(reading, OWN, "o", ExtractAccess.READ, today, new ListFilter(), page);
    }

    /** made in the organisation that the reader works for now */
    Page<CaseExtractSummary> received(
            Reading reading, LocalDate today, OrganisationRef organisation, PageRequest page) {
        ListFilter wanted = new ListFilter().key("o.organisation_key = ?", organisation);
        return page(reading, RECEIVED, "s", ExtractAccess.RECEIVE, today, wanted, page);
    }

    private Page<CaseExtractSummary> page(
            Reading reading,
            String select,
            String alias,
            Action action,
            LocalDate today,
            ListFilter wanted,
            PageRequest page) {
        ScopeCondition mine = reading.condition(action, alias);
        if (page.cursor() != null) {
            Cursor.Position before = page.cursor().position();
            LocalDate day = LocalDate.ofInstant(before.at(), ZoneOffset.UTC);
            wanted.and(
                    "o.expires_on <= ? and (o.expires_on < ? or o.id < ?)",
                    p -> p.date(day).date(day).uuid(before.id()));
        }
        List<CaseExtractSummary> lines = rows.list(
                select + mine.sql() + wanted.sql() + " order by o.expires_on desc, o.id desc limit ?",
                p -> {
                    p.date(today);
                    mine.bind(p);
                    wanted.bind(p);
                    p.number(page.limit() + 1L);
                },
                ExtractRows::line);
        Page<CaseExtractSummary> cut = Page.of(
                lines,
                page.limit(),
                l -> Cursor.after(l.expiresOn().atStartOfDay(ZoneOffset.UTC).toInstant(), l.id().value()));
        reading.listedOfNoChild(
                action,
                ExtractEntity.TYPE,
                cut.items().stream().map(l -> l.id().value()).toList());
        return cut;
    }

    private static CaseExtractSummary line(Row row) throws SQLException {
        return new CaseExtractSummary(
                new CaseExtractId(row.uuid(1)),
                new Revision(row.number(2)),
                row.name(3, CaseExtractState.class),
                new StaffRef(row.text(4)),
                row.text(5),
                row.date(6));
    }

    /** takes away what is over */
    static void purge(Rows inside, LocalDate today) {
        inside.change(
                "delete from coaching_case_extract_share where extract_id in"
                        + " (select id from coaching_case_extract where expires_on < ?)",
                p -> p.date(today));
        inside.change("delete from coaching_case_extract where expires_on < ?", p -> p.date(today));
    }
}
