package org.houvast.coaching.internal.question;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.houvast.administration.BoardContributor;
import org.houvast.coaching.Deadline;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.parents.CaseContacts.Contact;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;
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

    @Override
    public List<Item> items(Actor actor, Reading reading, GroupRef group, Set<ChildRef> children) {
        ScopeCondition read = reading.condition(QuestionAccess.READ, "q");
        List<QuestionLine> lines = rows.list(
                QuestionLine.SELECT
                        + "q.asked_at is not null and q.state not in ('CLOSED', 'WITHDRAWN')"
                        + " and (q.group_key = ? and q.child_key is null or q.child_key = any(?)) and " + read.sql()
                        + ORDER,
                p -> {
                    p.key(group).keys(children);
                    read.bind(p);
                },
                QuestionLine::of);
        reading.listed(
                QuestionAccess.READ,
                QuestionEntity.TYPE,
                lines.stream().map(QuestionLine::id).toList(),
                AccessColumns.children(lines.stream().map(QuestionLine::access).toList()));
        Map<UUID, String> known = QuestionLine.aliases(actor, aliases, lines);
        Set<UUID> unheard = withoutContact(lines);
        return lines.stream()
                .map(l -> item(actor, l, known, unheard.contains(l.id())))
                .toList();
    }

    /** those about a child of which parents have not heard; none when nobody can tell */
    private Set<UUID> withoutContact(List<QuestionLine> lines) {
        Set<UUID> unheard = lines.stream()
                .filter(l -> l.access().childKey() != null)
                .map(QuestionLine::id)
                .collect(Collectors.toCollection(HashSet::new));
        Optional<List<Contact>> about = parents.about(unheard);
        if (about.isEmpty()) {
            return Set.of();
        }
        about.get().forEach(contact -> unheard.remove(contact.caseId()));
        return unheard;
    }

    private Item item(Actor actor, QuestionLine line, Map<UUID, String> known, boolean unheard) {
        LocalDate today = actor.scope().today();
        Deadline due = due(actor, line);
        return new Item(
                QuestionEntity.TYPE,
                line.id(),
                line.subject(actor, known),
                line.stateInFile(),
                line.beginning(),
                due == null ? null : due.on(),
                due != null && due.overdue(),
                unheard
                        && terms.at(line.access().place())
                                .firstParentContact(line.signalDate(), today)
                                .overdue());
    }

    private @Nullable Deadline due(Actor actor, QuestionLine line) {
        return line.state() == QuestionState.ASKED
                ? terms.at(line.access().place())
                        .acknowledged(line.urgency(), line.at(), actor.scope().today())
                : null;
    }
}
