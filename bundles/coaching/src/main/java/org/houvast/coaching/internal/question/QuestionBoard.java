package org.houvast.coaching.internal.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.administration.BoardContributor;
import org.houvast.coaching.Deadline;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Place;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The open questions on the board of a group: of the group itself, and of its children, by alias for readers who may not know them. */
@Component
public final class QuestionBoard implements BoardContributor {
    private static final int MOST = 500;
    private static final String ORDER =
            " order by case q.urgency when 'TODAY' then 0 when 'THIS_WEEK' then 1 else 2 end, q.at, q.id limit " + MOST;

    private final Rows rows;
    private final Aliases aliases;
    private final CoachingTerms terms;
    private final ParentsInvolved parents;

    @Activate
    public QuestionBoard(
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Aliases aliases,
            @Reference CoachingTerms terms,
            @Reference ParentsInvolved parents) {
        this.rows = Rows.on(dataSource);
        this.aliases = aliases;
        this.terms = terms;
        this.parents = parents;
    }

    /** A question, and whether parents were in contact about it. */
    private record Asked(QuestionLine line, boolean heard) {}

    @Override
    public List<Item> items(Actor actor, Reading reading, GroupRef group, Set<ChildRef> children) {
        ScopeCondition read = reading.condition(QuestionAccess.READ, "q");
        List<Asked> asked = rows.list(
                QuestionLine.with(parents.heard("q.id"))
                        + "q.asked_at is not null and q.state not in ('CLOSED', 'WITHDRAWN')"
                        + " and (q.group_key = ? and q.child_key is null or q.child_key = any(?)) and " + read.sql()
                        + ORDER,
                p -> {
                    p.key(group).keys(children);
                    read.bind(p);
                },
                row -> new Asked(QuestionLine.of(row), row.bool(QuestionLine.MORE)));
        List<QuestionLine> lines = asked.stream().map(Asked::line).toList();
        reading.listed(
                QuestionAccess.READ,
                QuestionEntity.TYPE,
                lines.stream().map(QuestionLine::id).toList(),
                AccessColumns.children(lines.stream().map(QuestionLine::access).toList()));
        QuestionLine.Names names = QuestionLine.names(actor, aliases, lines);
        Map<Place, CoachingTerms.At> places = new HashMap<>();
        LocalDate today = actor.scope().today();
        return asked.stream()
                .map(a ->
                        item(a, names, places.computeIfAbsent(a.line().access().place(), terms::at), today))
                .toList();
    }

    private static Item item(Asked asked, QuestionLine.Names names, CoachingTerms.At terms, LocalDate today) {
        QuestionLine line = asked.line();
        Deadline due =
                line.state() == QuestionState.ASKED ? terms.acknowledged(line.urgency(), line.at(), today) : null;
        boolean parents = !asked.heard() && line.access().childKey() != null;
        return new Item(
                QuestionEntity.TYPE,
                line.id(),
                names.subject(line),
                line.stateInFile(),
                line.beginning(),
                due == null ? null : due.on(),
                due != null && due.overdue(),
                parents && terms.firstParentContact(line.signalDate(), today).overdue());
    }
}
