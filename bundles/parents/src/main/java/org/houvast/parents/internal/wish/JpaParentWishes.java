package org.houvast.parents.internal.wish;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Ids;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.parents.CorrectWish;
import org.houvast.parents.ParentWish;
import org.houvast.parents.ParentWishId;
import org.houvast.parents.ParentWishSummary;
import org.houvast.parents.ParentWishes;
import org.houvast.parents.RespondToWish;
import org.houvast.parents.SayWish;
import org.houvast.parents.WishAction;
import org.houvast.parents.WishFilter;
import org.houvast.parents.internal.face.GuardianFacet;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Permits;
import org.houvast.privacy.guard.Subjects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wishes in the database. */
@Component
public final class JpaParentWishes implements ParentWishes {
    private final Transactions transactions;
    private final Guard guard;
    private final Clock clock;
    private final WishBeginning beginning;
    private final WishRows rows;

    @Activate
    public JpaParentWishes(
            @Reference(target = "(module=parents)") Transactions transactions,
            @Reference(target = "(module=parents)") DataSource dataSource,
            @Reference Guard guard,
            @Reference Subjects subjects,
            @Reference HostRecords host,
            @Reference(target = "(houvast.clock=true)") Clock clock) {
        this.transactions = transactions;
        this.guard = guard;
        this.clock = clock;
        this.beginning = new WishBeginning(subjects, host);
        this.rows = new WishRows(dataSource, host);
    }

    @Override
    public ParentWish say(Actor actor, SayWish command) {
        return guard.write(transactions, side(actor, command), command, change -> {
            WishBeginning.Begun begun = beginning.begin(actor, command);
            UUID id = Ids.next(clock);
            Target target = begun.resolved().target().withId(id);
            change.permit(begun.action(), target);
            begun.resolved().refusal().ifPresent(refusal -> {
                throw refusal.asProblem();
            });
            GuardianRef guardian = beginning.guardian(begun, command);
            if (!begun.own()) {
                change.onBehalfOf(guardian);
            }
            WishEntity wish =
                    new WishEntity(id, target, guardian, command, WishBeginning.saidOn(begun, command), change.at());
            change.entities().persist(wish);
            change.entities().flush();
            emit(change, id, begun.own() ? "said" : "recorded");
            return document(actor, wish);
        });
    }

    /** the side of the person that speaks about this child */
    private static Actor side(Actor actor, SayWish command) {
        return actor.scope().guarded().contains(command.child()) ? GuardianFacet.of(actor) : actor;
    }

    @Override
    public ParentWish get(Actor actor, ParentWishId id) {
        boolean own = rows.guardian(id).filter(actor.guardians()::contains).isPresent();
        Actor acting = own ? GuardianFacet.of(actor) : actor;
        return guard.read(
                acting,
                reading -> transactions.read(em -> {
                    WishEntity wish = permitted(
                            reading,
                            em.find(WishEntity.class, id.value()),
                            id,
                            own ? WishAccess.OWN_READ : WishAccess.READ);
                    return document(actor, wish);
                }));
    }

    @Override
    public Page<ParentWishSummary> list(Actor actor, WishFilter filter, PageRequest page) {
        return guard.read(actor, reading -> rows.page(reading, filter, page));
    }

    @Override
    public Page<ParentWishSummary> own(Actor actor, PageRequest page) {
        Actor guardian = GuardianFacet.of(actor);
        return guard.read(guardian, reading -> rows.own(guardian, reading, page));
    }

    @Override
    public ParentWish respond(Actor actor, ParentWishId id, Revision revision, RespondToWish command) {
        return guard.write(transactions, actor, command, change -> {
            WishEntity wish =
                    permitted(change, change.entities().find(WishEntity.class, id.value()), id, WishAccess.RESPOND);
            change.expect(wish.revision(), revision, () -> document(actor, wish));
            StaffRef by = actor.staff().map(Actor.Staff::ref).orElseThrow();
            wish.respond(command.text(), by, change.at());
            change.entities().flush();
            emit(change, id.value(), "answered");
            return document(actor, wish);
        });
    }

    @Override
    public ParentWish correct(Actor actor, ParentWishId id, Revision revision, CorrectWish command) {
        Actor guardian = GuardianFacet.of(actor);
        return guard.write(transactions, guardian, command, change -> {
            WishEntity found = change.entities().find(WishEntity.class, id.value());
            WishEntity wish = permitted(
                    change,
                    found != null && actor.guardians().contains(found.guardian()) ? found : null,
                    id,
                    WishAccess.OWN_CORRECT);
            change.expect(wish.revision(), revision, () -> document(actor, wish));
            wish.correct(command, change.at());
            change.entities().flush();
            emit(change, id.value(), "corrected");
            return document(actor, wish);
        });
    }

    private static WishEntity permitted(Permits permits, @Nullable WishEntity wish, ParentWishId id, Action action) {
        if (wish == null) {
            throw permits.notFound(action, WishEntity.TYPE, id.value());
        }
        permits.permit(action, wish.target());
        return wish;
    }

    private ParentWish document(Actor actor, WishEntity wish) {
        Actor guardian = GuardianFacet.of(actor);
        Optional<Refusal> notOwn = actor.guardians().contains(wish.guardian())
                ? guard.refusal(guardian, WishAccess.OWN_CORRECT, wish.target())
                : Optional.of(Refusal.of(PrivacyProblems.NOT_ALLOWED, WishAccess.OWN_CORRECT.code()));
        return wish.document(List.of(
                AllowedAction.of(
                        "respond",
                        guard.refusal(actor, WishAccess.RESPOND, wish.target())
                                .or(() -> wish.refusalOf(WishAction.RESPOND))),
                AllowedAction.of("correct", notOwn.or(() -> wish.refusalOf(WishAction.CORRECT)))));
    }

    private static void emit(Change change, UUID id, String what) {
        change.emit("parents.wish." + what, id, id.toString(), Map.of());
    }
}
