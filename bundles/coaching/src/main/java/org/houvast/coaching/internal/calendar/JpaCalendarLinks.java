package org.houvast.coaching.internal.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.CalendarLink;
import org.houvast.coaching.CalendarLinkId;
import org.houvast.coaching.CalendarLinks;
import org.houvast.coaching.MakeCalendarLink;
import org.houvast.coaching.internal.Sides;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Ids;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calendar links in the database. A link stands by a group that its owner works in or is assigned to now; without any, there is none. */
@Component
public final class JpaCalendarLinks implements CalendarLinks {
    private static final int MOST = 10;

    private final Transactions transactions;
    private final Rows rows;
    private final Guard guard;
    private final HostRecords host;
    private final Clock clock;
    private final Secret secrets = new Secret();

    @Activate
    public JpaCalendarLinks(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.guard = guard;
        this.host = host;
        this.clock = clock;
    }

    @Override
    public CalendarLink make(Actor actor, MakeCalendarLink command) {
        return guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            Target target = standing(actor, id).orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
            change.permit(CalendarAccess.MAKE, target);
            StaffRef owner = Sides.staff(actor);
            if (working(Rows.in(change.entities()), owner).size() >= MOST) {
                throw Problem.of(ArrangementProblems.TOO_MANY_LINKS);
            }
            String secret = secrets.next();
            Language language = command.language() == null ? actor.request().language() : command.language();
            CalendarLinkEntity link = new CalendarLinkEntity(id, owner, secret, language, change.at());
            change.entities().persist(link);
            change.entities().flush();
            change.emit("coaching.calendar-link.made", id, id.toString(), Map.of());
            return link.document(secret, allowed(actor, link, target));
        });
    }

    @Override
    public CalendarLink get(Actor actor, CalendarLinkId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    CalendarLinkEntity link = em.find(CalendarLinkEntity.class, id.value());
                    Target target = link == null ? null : standing(actor, link).orElse(null);
                    if (link == null || target == null) {
                        throw reading.notFound(CalendarAccess.READ, CalendarLinkEntity.TYPE, id.value());
                    }
                    reading.permit(CalendarAccess.READ, target);
                    return link.document(null, allowed(actor, link, target));
                }));
    }

    @Override
    public List<CalendarLink> list(Actor actor) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    Target target =
                            standing(actor, Ids.next(clock)).orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
                    reading.permit(CalendarAccess.READ, target);
                    return working(rows, Sides.staff(actor)).stream()
                            .map(id -> Objects.requireNonNull(em.find(CalendarLinkEntity.class, id)))
                            .map(link -> link.document(null, allowed(actor, link, target.withId(link.id()))))
                            .toList();
                }));
    }

    @Override
    public CalendarLink revoke(Actor actor, CalendarLinkId id, Revision revision) {
        return guard.write(transactions, actor, id, change -> {
            CalendarLinkEntity link = change.entities().find(CalendarLinkEntity.class, id.value());
            Target target = link == null ? null : standing(actor, link).orElse(null);
            if (link == null || target == null) {
                throw change.notFound(CalendarAccess.REVOKE, CalendarLinkEntity.TYPE, id.value());
            }
            change.permit(CalendarAccess.REVOKE, target);
            change.expect(link.revision(), revision, () -> link.document(null, allowed(actor, link, target)));
            link.revoke(change.at());
            change.entities().flush();
            change.emit("coaching.calendar-link.revoked", id.value(), id.value().toString(), Map.of());
            return link.document(null, allowed(actor, link, target));
        });
    }

    private static List<UUID> working(Rows rows, StaffRef owner) {
        return rows.list(
                "select id from coaching_calendar_link where owner_key = ? and revoked_at is null"
                        + " order by created_at desc, id desc",
                p -> p.key(owner),
                row -> row.uuid(1));
    }

    private Optional<Target> standing(Actor actor, CalendarLinkEntity link) {
        return standing(actor, link.id())
                .map(t -> new Target(
                        t.type(), t.id(), t.children(), t.group(), t.place(), t.controller(), link.owner(), null));
    }

    /** a link of the actor as the access policy sees it: by a group that this person is assigned to or works in */
    private Optional<Target> standing(Actor actor, UUID id) {
        StaffRef self = actor.scope().staff();
        return Stream.concat(actor.scope().coached().all().stream(), actor.scope().groups().stream())
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .map(host::group)
                .flatMap(Optional::stream)
                .findFirst()
                .map(g -> new Target(
                        CalendarLinkEntity.TYPE,
                        id,
                        Set.of(),
                        g.ref(),
                        g.place(),
                        host.controller(g.place()),
                        self,
                        null));
    }

    private List<AllowedAction> allowed(Actor actor, CalendarLinkEntity link, Target target) {
        return List.of(AllowedAction.of(
                "revoke", guard.refusal(actor, CalendarAccess.REVOKE, target).or(link::mayRevoke)));
    }
}
