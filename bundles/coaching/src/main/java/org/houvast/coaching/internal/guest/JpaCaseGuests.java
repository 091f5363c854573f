package org.houvast.coaching.internal.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.administration.Settings;
import org.houvast.coaching.CaseGuest;
import org.houvast.coaching.CaseGuestAction;
import org.houvast.coaching.CaseGuestId;
import org.houvast.coaching.CaseGuests;
import org.houvast.coaching.GuestProblems;
import org.houvast.coaching.InviteGuest;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.internal.Sides;
import org.houvast.coaching.internal.practice.ListFilter;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Cursor;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.host.spi.StaffRecord;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Guests of cases in the database. */
@Component
public final class JpaCaseGuests implements CaseGuests {
    private static final String CASE = "select q.state, q.child_key, q.group_key, q.location_key, q.work_form,"
            + " q.controller_key, q.author_key, q.case_id from coaching_question q where q.id = ? and q.state <> 'DRAFT'";
    private static final String SAME = "select g.id from coaching_case_guest g where g.case_id = ? and g.guest_key = ?"
            + " and g.state = 'INVITED' and g.valid_from <= ? and g.valid_until >= ?";

    private final PracticeDesk desk;
    private final Settings settings;
    private final Rows rows;

    @Activate
    public JpaCaseGuests(@Reference PracticeDesk desk, @Reference Settings settings) {
        this.desk = desk;
        this.settings = settings;
        this.rows = Rows.on(desk.dataSource());
    }

    /** A case that somebody may be invited to. */
    private record Case(QuestionState state, AccessColumns access) {}

    /** The days of an invitation. */
    private record Days(LocalDate from, LocalDate until) {}

    @Override
    public CaseGuest invite(Actor actor, InviteGuest command) {
        QuestionId question = command.questionId();
        Optional<Case> asked = rows.first(
                CASE, p -> p.id(question), row -> new Case(row.name(1, QuestionState.class), AccessColumns.of(row, 2)));
        Optional<StaffRecord> guest =
                Optional.ofNullable(desk.host().staff(Set.of(command.guest())).get(command.guest()));
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            Case found =
                    asked.orElseThrow(() -> change.notFound(GuestAccess.INVITE, GuestEntity.TYPE, question.value()));
            Target target = target(actor, found.access(), question);
            change.permit(GuestAccess.INVITE, target);
            if (found.state() == QuestionState.CLOSED || found.state() == QuestionState.WITHDRAWN) {
                throw Problem.of(GuestProblems.CASE_NOT_OPEN);
            }
            LocalDate today = actor.scope().today();
            StaffRecord specialist = guest.filter(g -> isSpecialist(g, today))
                    .orElseThrow(() -> Problem.of(GuestProblems.NOT_A_SPECIALIST));
            Days days = days(command, target, today);
            requireFirst(change, command, days);
            GuestEntity entity = new GuestEntity(
                    target, command.guest(), specialist.organisation(), days.from(), days.until(), change.at());
            change.entities().persist(entity);
            change.entities().flush();
            emit(change, entity, "invited");
            return document(actor, entity);
        });
    }

    private Target target(Actor actor, AccessColumns of, QuestionId question) {
        Target about = of.target(GuestEntity.TYPE, desk.newId());
        return new Target(
                GuestEntity.TYPE,
                about.id(),
                about.children(),
                about.group(),
                about.place(),
                about.controller(),
                actor.staff().map(Actor.Staff::ref).orElse(null),
                question.value());
    }

    private static boolean isSpecialist(StaffRecord guest, LocalDate today) {
        return guest.inServiceOn(today)
                && guest.roles().stream().anyMatch(r -> InvitedGuests.SPECIALISTS.contains(r.role()));
    }

    private Days days(InviteGuest command, Target target, LocalDate today) {
        LocalDate from = command.from() == null ? today : command.from();
        LocalDate last = from.plus(settings.period(GuestSettings.LONGEST, target.place()));
        if (from.isBefore(today)
                || command.until().isBefore(from)
                || command.until().isAfter(last)) {
            throw Problem.of(GuestProblems.PERIOD, last);
        }
        return new Days(from, command.until());
    }

    private static void requireFirst(Change change, InviteGuest command, Days days) {
        boolean invited = Rows.in(change.entities())
                .first(
                        SAME,
                        p -> p.id(command.questionId())
                                .key(command.guest())
                                .date(days.until())
                                .date(days.from()),
                        row -> row.uuid(1))
                .isPresent();
        if (invited) {
            throw Problem.of(GuestProblems.EXISTS);
        }
    }

    @Override
    public CaseGuest get(Actor actor, CaseGuestId id) {
        return desk.guard().read(actor, reading -> desk.transactions().read(em -> {
            GuestEntity guest = em.find(GuestEntity.class, id.value());
            if (guest == null) {
                throw reading.notFound(GuestAccess.READ, GuestEntity.TYPE, id.value());
            }
            reading.permit(GuestAccess.READ, guest.target());
            return document(actor, guest);
        }));
    }

    @Override
    public Page<CaseGuest> list(Actor actor, @Nullable QuestionId question, PageRequest page) {
        return desk.guard().read(actor, reading -> {
            ScopeCondition scope = reading.condition(GuestAccess.READ, "g");
            ListFilter wanted = new ListFilter()
                    .id("g.case_id = ?", question)
                    .before(
                            "g.invited_at",
                            "g.id",
                            page.cursor() == null ? null : page.cursor().position());
            List<UUID> ids = rows.list(
                    "select g.id from coaching_case_guest g where " + scope.sql() + wanted.sql()
                            + " order by g.invited_at desc, g.id desc limit ?",
                    p -> {
                        scope.bind(p);
                        wanted.bind(p);
                        p.number(page.limit() + 1L);
                    },
                    row -> row.uuid(1));
            Page<GuestEntity> cut = Page.of(entities(ids), page.limit(), g -> Cursor.after(g.invitedAt(), g.id()));
            reading.listed(
                    GuestAccess.READ,
                    GuestEntity.TYPE,
                    cut.items().stream().map(GuestEntity::id).toList(),
                    AccessColumns.children(
                            cut.items().stream().map(GuestEntity::access).toList()));
            Map<UUID, String> aliases = aliases(actor, cut.items());
            return new Page<>(
                    cut.items().stream().map(g -> document(actor, g, aliases)).toList(), cut.next());
        });
    }

    private List<GuestEntity> entities(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : desk.transactions().read(em -> em.createQuery(
                                "select g from CaseGuest g where g.id in :ids order by g.invitedAt desc, g.id desc",
                                GuestEntity.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    @Override
    public CaseGuest end(Actor actor, CaseGuestId id, Revision revision) {
        return desk.guard().write(desk.transactions(), actor, id, change -> {
            GuestEntity guest = change.entities().find(GuestEntity.class, id.value());
            if (guest == null) {
                throw change.notFound(GuestAccess.END, GuestEntity.TYPE, id.value());
            }
            change.permit(GuestAccess.END, guest.target());
            change.expect(guest.revision(), revision, () -> document(actor, guest));
            guest.end(Sides.staff(actor), change.at());
            change.entities().flush();
            emit(change, guest, "ended");
            return document(actor, guest);
        });
    }

    private CaseGuest document(Actor actor, GuestEntity guest) {
        return document(actor, guest, aliases(actor, List.of(guest)));
    }

    /** the aliases of the cases whose child this reader may not know; no statement when there is none */
    private Map<UUID, String> aliases(Actor actor, List<GuestEntity> guests) {
        Set<UUID> hidden = guests.stream()
                .filter(g -> !actor.scope().mayName(g.target()))
                .map(GuestEntity::caseId)
                .collect(Collectors.toUnmodifiableSet());
        return hidden.isEmpty() ? Map.of() : desk.aliases().of(hidden);
    }

    private CaseGuest document(Actor actor, GuestEntity guest, Map<UUID, String> aliases) {
        Target target = guest.target();
        return guest.document(
                guest.access().subject(actor.scope().mayName(target), aliases.get(guest.caseId())),
                actor.scope().today(),
                List.of(AllowedAction.of(
                        CaseGuestAction.END.name().toLowerCase(Locale.ROOT),
                        desk.guard()
                                .refusal(actor, GuestAccess.END, target)
                                .or(() -> guest.refusalOf(CaseGuestAction.END)))));
    }

    private static void emit(Change change, GuestEntity guest, String what) {
        String caseId = guest.caseId().toString();
        change.emit("coaching.guest." + what, guest.id(), caseId, Map.of("case", caseId));
    }
}
