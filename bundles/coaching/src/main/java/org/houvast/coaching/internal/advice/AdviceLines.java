package org.houvast.coaching.internal.advice;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.houvast.coaching.AdviceFilter;
import org.houvast.coaching.AdviceId;
import org.houvast.coaching.AdviceResponse;
import org.houvast.coaching.AdviceState;
import org.houvast.coaching.AdviceSummary;
import org.houvast.coaching.internal.practice.ListFilter;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.practice.PracticeRows;
import org.houvast.coaching.internal.practice.PracticeRows.Head;
import org.houvast.coaching.internal.practice.PracticeRows.Line;
import org.houvast.coaching.internal.practice.PracticeRows.Source;
import org.houvast.coaching.internal.practice.Themes;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Row;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;

/** The lists of advice. */
final class AdviceLines {
    private static final Source SOURCE = new Source(
            AdviceEntity.TYPE,
            AdviceAccess.READING,
            ", o.state, o.to_key, o.themes, o.response",
            "coaching_advice",
            "(o.to_key is null or o.to_key = ? or o.author_key = ?)");

    private final PracticeRows<Given> rows;

    AdviceLines(PracticeDesk desk) {
        this.rows = new PracticeRows<>(desk, SOURCE, Given::of);
    }

    /** A row. */
    record Given(
            Head head,
            AdviceState state,
            @Nullable String to,
            @Nullable String themes,
            @Nullable AdviceResponse response)
            implements Line {
        static Given of(Row row) throws SQLException {
            return new Given(
                    Head.of(row),
                    row.name(PracticeRows.NEXT, AdviceState.class),
                    row.textOrNull(PracticeRows.NEXT + 1),
                    row.textOrNull(PracticeRows.NEXT + 2),
                    row.nameOrNull(PracticeRows.NEXT + 3, AdviceResponse.class));
        }

        private AdviceSummary summary() {
            return new AdviceSummary(
                    new AdviceId(head.id()),
                    head.revision(),
                    state,
                    head.group(),
                    head.question(),
                    head.author(),
                    to == null ? null : new StaffRef(to),
                    Themes.list(themes),
                    response,
                    head.at());
        }
    }

    Page<AdviceSummary> page(Actor actor, Reading reading, AdviceFilter filter, PageRequest page) {
        ListFilter wanted = new ListFilter()
                .key("o.group_key = ?", filter.group())
                .key("o.location_key = ?", filter.location())
                .id("o.case_id = ?", filter.questionId())
                .key("o.to_key = ?", filter.to())
                .code("o.state = ?", filter.state())
                .time("o.at >= ?", filter.from())
                .time("o.at < ?", filter.until());
        Page<Given> cut = rows.page(actor, reading, null, wanted, page);
        rows.shown(actor, reading, cut.items());
        return new Page<>(cut.items().stream().map(Given::summary).toList(), cut.next());
    }

    /** advice for this member of staff that has no answer or was put off, and accepted advice whose day has come */
    List<Given> waiting(Actor actor, Reading reading, int limit) {
        String self = actor.staff().map(s -> s.ref().key()).orElse("");
        LocalDate today = actor.scope().today();
        ListFilter open = new ListFilter()
                .and(
                        "(o.to_key = ? and (o.state = 'GIVEN' or o.state = 'ANSWERED' and o.response = 'LATER')"
                                + " or o.responded_by = ? and o.state = 'ANSWERED' and o.response = 'ACCEPTED'"
                                + " and o.try_on <= ?)",
                        p -> p.text(self).text(self).date(today));
        List<Given> given = rows.read(actor, reading, null, open, null, limit);
        rows.shown(actor, reading, given);
        return given;
    }
}
