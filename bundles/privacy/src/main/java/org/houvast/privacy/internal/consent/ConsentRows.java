package org.houvast.privacy.internal.consent;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.PersonRef;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ConsentAnswer;
import org.houvast.privacy.ConsentFilter;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.ConsentState;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** Consents as rows: one statement for a page, one for all its answers. */
final class ConsentRows {
    /** An answer and the consent it belongs to. */
    record Answer(UUID consent, ConsentAnswer answer) {}

    private static final String SELECT = "select id, revision, child_key, group_key, location_key, work_form,"
            + " controller_key, author_key, case_id, purpose, party_key, rule, state, text_version, from_day,"
            + " until_day, last_day, requested_at from privacy_consent where ";
    private static final String OPEN = "select state, last_day from privacy_consent"
            + " where child_key = any(?) and purpose = ? and party_key = ?";
    private static final String ANSWERS = "select consent_id, guardian_key, said, at, mode, proof, recorded_by"
            + " from privacy_consent_answer where consent_id = any(?) order by consent_id, position";

    private final Rows rows;
    private final HostRecords host;

    ConsentRows(DataSource dataSource, HostRecords host) {
        this.rows = Rows.on(dataSource);
        this.host = host;
    }

    Page<ConsentRow> page(Actor actor, Reading reading, ConsentFilter filter, PageRequest page) {
        ScopeCondition read = reading.condition(ConsentAccess.READ);
        ScopeCondition party = reading.condition(ConsentAccess.READ_AS_PARTY);
        String own = actor.staff().map(s -> s.organisation().key()).orElse("");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        StringBuilder sql = new StringBuilder(SELECT)
                .append('(')
                .append(read.sql())
                .append(" or (")
                .append(party.sql())
                .append(" and party_key = ?))");
        append(sql, filter.child() != null, " and child_key = any(?)");
        append(sql, filter.purpose() != null, " and purpose = ?");
        append(sql, before != null, " and requested_at <= ? and (requested_at < ? or id < ?)");
        sql.append(" order by requested_at desc, id desc limit ?");
        List<ConsentRow> found = rows.list(
                sql.toString(),
                p -> {
                    read.bind(p);
                    party.bind(p);
                    p.text(own);
                    bind(p, filter);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                ConsentRows::row);
        return Page.of(found, page.limit(), r -> Cursor.after(r.requestedAt(), r.id()));
    }

    private void bind(Parameters p, ConsentFilter filter) throws SQLException {
        if (filter.child() != null) {
            p.keys(host.keys(filter.child()));
        }
        if (filter.purpose() != null) {
            p.name(filter.purpose());
        }
    }

    private static void append(StringBuilder sql, boolean there, String text) {
        if (there) {
            sql.append(text);
        }
    }

    List<Answer> answers(Set<UUID> consents) {
        return consents.isEmpty() ? List.of() : rows.list(ANSWERS, p -> p.uuids(consents), ConsentRows::answer);
    }

    /** the states of what was asked for the same child, purpose and organisation before */
    static List<ConsentRowState> earlier(
            Rows transaction, Set<ChildRef> keys, ConsentPurpose purpose, OrganisationRef party) {
        return transaction.list(
                OPEN,
                p -> p.keys(keys).name(purpose).key(party),
                row -> new ConsentRowState(row.name(1, ConsentState.class), row.dateOrNull(2)));
    }

    /** State and last day of a consent. */
    record ConsentRowState(ConsentState state, @Nullable LocalDate lastDay) {}

    private static Answer answer(Row row) throws SQLException {
        String guardian = row.textOrNull(2);
        return new Answer(
                row.uuid(1),
                new ConsentAnswer(
                        guardian == null ? null : new GuardianRef(guardian),
                        row.name(3, ConsentAnswer.Said.class),
                        row.instant(4),
                        row.name(5, ConsentMode.class),
                        row.textOrNull(6),
                        new PersonRef(row.text(7))));
    }

    private static ConsentRow row(Row row) throws SQLException {
        return new ConsentRow(
                row.uuid(1),
                row.number(2),
                AccessColumns.of(row, 3),
                row.name(10, ConsentPurpose.class),
                row.text(11),
                row.name(12, ConsentRule.class),
                row.name(13, ConsentState.class),
                row.text(14),
                row.date(15),
                row.dateOrNull(16),
                row.dateOrNull(17),
                row.instant(18));
    }
}
