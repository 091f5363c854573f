package org.houvast.coaching.internal.modelling;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.houvast.coaching.ModellingFilter;
import org.houvast.coaching.ModellingId;
import org.houvast.coaching.ModellingState;
import org.houvast.coaching.ModellingSummary;
import org.houvast.coaching.internal.practice.ListFilter;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.practice.PracticeRows;
import org.houvast.coaching.internal.practice.PracticeRows.Head;
import org.houvast.coaching.internal.practice.PracticeRows.Line;
import org.houvast.coaching.internal.practice.PracticeRows.Source;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.persistence.Row;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;

/** The lists of modelling entries. */
final class ModellingLines {
    private static final Source SOURCE = new Source(
            ModellingEntity.TYPE,
            ModellingAccess.READING,
            ", o.state, o.shown_on, o.try_on",
            "coaching_modelling",
            null);

    private final PracticeRows<Entry> rows;

    ModellingLines(PracticeDesk desk) {
        this.rows = new PracticeRows<>(desk, SOURCE, Entry::of);
    }

    /** A row. */
    record Entry(Head head, ModellingState state, LocalDate shownOn, @Nullable LocalDate tryOn) implements Line {
        static Entry of(Row row) throws SQLException {
            return new Entry(
                    Head.of(row),
                    row.name(PracticeRows.NEXT, ModellingState.class),
                    row.date(PracticeRows.NEXT + 1),
                    row.dateOrNull(PracticeRows.NEXT + 2));
        }

        private ModellingSummary summary() {
            return new ModellingSummary(
                    new ModellingId(head.id()),
                    head.revision(),
                    state,
                    head.group(),
                    head.question(),
                    head.author(),
                    shownOn,
                    tryOn,
                    head.at());
        }
    }

    Page<ModellingSummary> page(Actor actor, Reading reading, ModellingFilter filter, PageRequest page) {
        ListFilter wanted = new ListFilter()
                .key("o.group_key = ?", filter.group())
                .key("o.location_key = ?", filter.location())
                .id("o.case_id = ?", filter.questionId())
                .id("o.moment_id = ?", filter.momentId())
                .time("o.at >= ?", filter.from())
                .time("o.at < ?", filter.to());
        Page<Entry> cut = rows.page(actor, reading, null, wanted, page);
        rows.shown(actor, reading, cut.items());
        return new Page<>(cut.items().stream().map(Entry::summary).toList(), cut.next());
    }

    /** what this member of staff saw, may try and was to try by now, and did not tell of */
    List<Entry> toTry(Actor actor, Reading reading, int limit) {
        ScopeCondition may = reading.condition(ModellingAccess.TRY, "o");
        String self = actor.staff().map(s -> s.ref().key()).orElse("");
        LocalDate today = actor.scope().today();
        ListFilter open = new ListFilter()
                .and("o.state <> 'RETRACTED'")
                .and("o.try_on <= ?", p -> p.date(today))
                .and(may.sql(), may::bind)
                .and(
                        "exists (select 1 from coaching_modelling_seen s where s.modelling_id = o.id and s.host_key = ?)",
                        p -> p.text(self))
                .and(
                        "not exists (select 1 from coaching_modelling_try t where t.modelling_id = o.id"
                                + " and t.tried_by = ?)",
                        p -> p.text(self));
        List<Entry> entries = rows.read(actor, reading, null, open, null, limit);
        rows.shown(actor, reading, entries);
        return entries;
    }
}
