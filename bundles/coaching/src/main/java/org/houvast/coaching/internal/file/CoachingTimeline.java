package org.houvast.coaching.internal.file;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.administration.TimelineContributor;
import org.houvast.coaching.internal.conversation.ConversationsInFile;
import org.houvast.coaching.internal.explanation.ExplanationsInFile;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.coaching.internal.question.QuestionsInFile;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Cursor;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What coaching has in the file of a child: questions, explanations and conversations, in one statement. */
@Component
public final class CoachingTimeline implements TimelineContributor {
    private static final String NEXT = ") union all (";
    private static final String NEWEST = " order by at desc, id desc limit ?";

    private final PracticeDesk desk;
    private final Rows rows;

    @Activate
    public CoachingTimeline(@Reference PracticeDesk desk) {
        this.desk = desk;
        this.rows = Rows.on(desk.dataSource());
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, ChildRef child, Cursor.@Nullable Position before, int limit) {
        List<FilePart> parts = List.of(
                QuestionsInFile.of(reading, child),
                ExplanationsInFile.of(desk, actor, reading, child),
                ConversationsInFile.of(desk, actor, reading, child));
        List<Item> items = rows.list(
                parts.stream().map(part -> select(part, before)).collect(Collectors.joining(NEXT, "(", ")" + NEWEST)),
                p -> {
                    for (FilePart part : parts) {
                        part.binder().bind(p);
                        bind(p, before);
                        p.number(limit);
                    }
                    p.number(limit);
                },
                CoachingTimeline::item);
        for (FilePart part : parts) {
            reading.listed(
                    part.read(),
                    part.type(),
                    items.stream()
                            .filter(i -> i.kind().equals(part.type()))
                            .map(Item::id)
                            .toList(),
                    Set.of(child));
        }
        return items;
    }

    private static String select(FilePart part, Cursor.@Nullable Position before) {
        String sql = "select '" + part.type() + "', " + part.columns() + " from " + part.from();
        return before == null
                ? sql + NEWEST
                : sql + " and o.at <= ? and (o.at < ? or o.id < ?)".replace("o.", part.alias() + ".") + NEWEST;
    }

    private static void bind(Parameters p, Cursor.@Nullable Position before) throws SQLException {
        if (before != null) {
            p.instant(before.at()).instant(before.at()).uuid(before.id());
        }
    }

    private static Item item(Row row) throws SQLException {
        return new Item(
                row.text(1),
                row.uuid(2),
                row.instant(3),
                row.text(4),
                row.excerptOrNull(5),
                row.textOrNull(6),
                row.uuidOrNull(7));
    }
}
