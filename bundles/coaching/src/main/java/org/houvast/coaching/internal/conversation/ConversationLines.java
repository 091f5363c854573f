package org.houvast.coaching.internal.conversation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.houvast.coaching.ConversationFilter;
import org.houvast.coaching.ConversationId;
import org.houvast.coaching.ConversationKind;
import org.houvast.coaching.ConversationState;
import org.houvast.coaching.ConversationSummary;
import org.houvast.coaching.internal.practice.ListFilter;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.practice.PracticeRows;
import org.houvast.coaching.internal.practice.PracticeRows.Head;
import org.houvast.coaching.internal.practice.PracticeRows.Line;
import org.houvast.coaching.internal.practice.PracticeRows.Shown;
import org.houvast.coaching.internal.practice.PracticeRows.Source;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.persistence.Row;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;

/** The lists of conversations. */
final class ConversationLines {
    private static final Source SOURCE = new Source(
            ConversationEntity.TYPE,
            ConversationAccess.READING,
            ", o.state, o.kind, o.held_on",
            "coaching_conversation",
            "(o.confidentiality = 'CASE' or exists (select 1 from coaching_conversation_staff s"
                    + " where s.conversation_id = o.id and s.host_key = ?))");

    private final PracticeRows<Talk> rows;

    ConversationLines(PracticeDesk desk) {
        this.rows = rows(desk);
    }

    static PracticeRows<Talk> rows(PracticeDesk desk) {
        return new PracticeRows<>(desk, SOURCE, Talk::of);
    }

    /** A row. */
    record Talk(Head head, ConversationState state, ConversationKind kind, LocalDate heldOn) implements Line {
        static Talk of(Row row) throws SQLException {
            return new Talk(
                    Head.of(row),
                    row.name(PracticeRows.NEXT, ConversationState.class),
                    row.name(PracticeRows.NEXT + 1, ConversationKind.class),
                    row.date(PracticeRows.NEXT + 2));
        }

        private ConversationSummary summary(Shown shown) {
            return new ConversationSummary(
                    new ConversationId(head.id()),
                    head.revision(),
                    state,
                    kind,
                    shown.of(head),
                    head.group(),
                    head.question(),
                    head.author(),
                    heldOn,
                    head.at());
        }
    }

    Page<ConversationSummary> page(Actor actor, Reading reading, ConversationFilter filter, PageRequest page) {
        ListFilter wanted = new ListFilter()
                .key("o.group_key = ? and o.child_key is null", filter.group())
                .key("o.location_key = ?", filter.location())
                .id("o.case_id = ?", filter.questionId())
                .code("o.kind = ?", filter.kind())
                .time("o.at >= ?", filter.from())
                .time("o.at < ?", filter.to());
        Page<Talk> cut = rows.page(actor, reading, filter.child(), wanted, page);
        Shown shown = rows.shown(actor, reading, cut.items());
        return new Page<>(cut.items().stream().map(t -> t.summary(shown)).toList(), cut.next());
    }

    /** what this member of staff promised in a conversation and has not done */
    List<Talk> promised(Actor actor, Reading reading, int limit) {
        String self = actor.staff().map(s -> s.ref().key()).orElse("");
        ListFilter open = new ListFilter()
                .and("o.state = 'RECORDED'")
                .and(
                        "exists (select 1 from coaching_conversation_agreement a where a.conversation_id = o.id"
                                + " and a.who_key = ? and a.done_at is null)",
                        p -> p.text(self));
        return rows.read(actor, reading, null, open, null, limit);
    }

    Shown shown(Actor actor, Reading reading, List<Talk> talks) {
        return rows.shown(actor, reading, talks);
    }
}
