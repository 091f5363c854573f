package org.houvast.privacy.internal.breakglass;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Actor;
import org.houvast.privacy.BreakGlass;
import org.houvast.privacy.BreakGlassFilter;
import org.houvast.privacy.BreakGlassId;
import org.houvast.privacy.BreakGlassOpenings;
import org.houvast.privacy.BreakGlassProblems;
import org.houvast.privacy.BreakTheGlass;
import org.houvast.privacy.BrokenGlass;
import org.houvast.privacy.Relation;
import org.houvast.privacy.ReviewBreakGlass;
import org.houvast.privacy.SecondFactor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.Subjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Openings in the database. */
@Component
public final class JpaBreakGlassOpenings implements BreakGlassOpenings {
    /** as many as stand side by side in one line of the audit; who needs more at a time needs another way */
    static final int MOST = 3;

    /** relations that show the file by themselves */
    private static final Set<Relation> USUAL =
            EnumSet.of(Relation.GROUP_STAFF, Relation.MENTOR, Relation.INTERNAL_COACH, Relation.LOCATION_MANAGER);

    private final Transactions transactions;
    private final Guard guard;
    private final EmergencyPlaces places;
    private final OpenedFiles files;
    private final BreakGlassTime time;
    private final Clock clock;
    private final BreakGlassRows rows;
    private final BreakGlassDocuments documents;

    @Activate
    public JpaBreakGlassOpenings(
            @Reference(target = "(module=privacy)") Transactions transactions,
            @Reference(target = "(module=privacy)") DataSource dataSource,
            @Reference Guard guard,
            @Reference EmergencyPlaces places,
            @Reference OpenedFiles files,
            @Reference BreakGlassTime time,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.guard = guard;
        this.places = places;
        this.files = files;
        this.time = time;
        this.clock = clock;
        this.rows = new BreakGlassRows(dataSource);
        this.documents = new BreakGlassDocuments(guard);
    }

    @Override
    public BreakGlass open(Actor actor, BreakTheGlass command) {
        BreakGlass opened = guard.write(transactions, actor, command, change -> {
            UUID id = Ids.next(clock);
            Subjects.Resolved resolved = places.of(actor, command.child());
            Target target = resolved.target().withId(id);
            change.permit(BreakGlassAccess.OPEN, target);
            resolved.refusal().ifPresent(r -> {
                throw r.asProblem();
            });
            requireSecondFactor(actor);
            requireNeed(actor, target);
            boolean shown = actor.request().secondFactor() == SecondFactor.SHOWN;
            BreakGlassEntity opening =
                    BreakGlassEntity.open(id, target, command.reason(), shown, change.at(), time.time());
            change.entities().persist(opening);
            change.entities().flush();
            emit(change, "opened", id);
            return documents.of(actor, opening.row());
        });
        files.opened(opened.openedBy(), opened.until());
        return opened;
    }

    private static void requireSecondFactor(Actor actor) {
        if (actor.request().secondFactor() == SecondFactor.MISSING) {
            throw Problem.of(BreakGlassProblems.SECOND_FACTOR_NEEDED);
        }
    }

    private static void requireNeed(Actor actor, Target target) {
        boolean shut = actor.scope().isRestricted(target);
        if (!shut && !Collections.disjoint(actor.scope().relationsTo(target), USUAL)) {
            throw Problem.of(BreakGlassProblems.NEEDLESS);
        }
        BrokenGlass glass = actor.scope().glass();
        if (glass.open().keySet().containsAll(target.children())) {
            throw Problem.of(BreakGlassProblems.OPEN_ALREADY);
        }
        if (new HashSet<>(glass.open().values()).size() >= MOST) {
            throw Problem.of(BreakGlassProblems.TOO_MANY, MOST);
        }
    }

    @Override
    public BreakGlass get(Actor actor, BreakGlassId id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    BreakGlassEntity opening = em.find(BreakGlassEntity.class, id.value());
                    if (opening == null) {
                        throw reading.notFound(BreakGlassAccess.READ, BreakGlassEntity.TYPE, id.value());
                    }
                    boolean own = BreakGlassDocuments.isOwn(actor, opening.row());
                    reading.permit(BreakGlassAccess.reading(own), opening.target());
                    return documents.of(actor, opening.row());
                }));
    }

    @Override
    public Page<BreakGlass> list(Actor actor, BreakGlassFilter filter, PageRequest page) {
        return guard.read(actor, reading -> {
            Page<BreakGlassRow> found = rows.page(actor, reading, filter, page);
            return new Page<>(shown(actor, reading, found.items()), found.next());
        });
    }

    @Override
    public List<BreakGlass> toReview(Actor actor, int limit) {
        boolean reviews =
                !actor.scope().managed().isEmpty() || !actor.scope().officed().isEmpty();
        return actor.staff()
                .filter(s -> reviews)
                .map(s -> guard.read(
                        actor, reading -> shown(actor, reading, rows.toReview(actor, reading, s.ref(), limit))))
                .orElse(List.of());
    }

    private List<BreakGlass> shown(Actor actor, Reading reading, List<BreakGlassRow> found) {
        reading.listed(
                BreakGlassAccess.READ,
                BreakGlassEntity.TYPE,
                found.stream().map(BreakGlassRow::id).toList(),
                AccessColumns.children(found.stream().map(BreakGlassRow::access).toList()));
        return found.stream().map(r -> documents.of(actor, r)).toList();
    }

    @Override
    public BreakGlass end(Actor actor, BreakGlassId id, Revision revision) {
        return change(actor, id, revision, id, new Step(BreakGlassAction.END, "ended", BreakGlassEntity::end));
    }

    @Override
    public BreakGlass review(Actor actor, BreakGlassId id, Revision revision, ReviewBreakGlass command) {
        return change(
                actor,
                id,
                revision,
                command,
                new Step(
                        BreakGlassAction.REVIEW,
                        "reviewed",
                        (opening, at) -> opening.review(reviewer(actor), command, at)));
    }

    /** permission to review is given to staff only */
    private static StaffRef reviewer(Actor actor) {
        return actor.staff().map(Actor.Staff::ref).orElseThrow();
    }

    /** A method of the aggregate. */
    @FunctionalInterface
    private interface Transition {
        void of(BreakGlassEntity opening, Instant at);
    }

    private record Step(BreakGlassAction action, String event, Transition transition) {}

    private BreakGlass change(Actor actor, BreakGlassId id, Revision revision, Record command, Step step) {
        return guard.write(transactions, actor, command, change -> {
            BreakGlassEntity opening = change.entities().find(BreakGlassEntity.class, id.value());
            if (opening == null) {
                throw change.notFound(BreakGlassAccess.of(step.action(), false), BreakGlassEntity.TYPE, id.value());
            }
            boolean own = BreakGlassDocuments.isOwn(actor, opening.row());
            change.permit(BreakGlassAccess.of(step.action(), own), opening.target());
            change.expect(opening.row().revision(), revision, () -> documents.of(actor, opening.row()));
            step.transition().of(opening, change.at());
            change.entities().flush();
            emit(change, step.event(), id.value());
            return documents.of(actor, opening.row());
        });
    }

    private static void emit(Change change, String what, UUID id) {
        change.emit("privacy.break-glass." + what, id, id.toString(), Map.of());
    }
}
