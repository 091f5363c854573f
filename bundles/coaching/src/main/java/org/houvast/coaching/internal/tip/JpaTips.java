package org.houvast.coaching.internal.tip;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.ProposeTip;
import org.houvast.coaching.RateTip;
import org.houvast.coaching.Tip;
import org.houvast.coaching.TipAction;
import org.houvast.coaching.TipFilter;
import org.houvast.coaching.TipId;
import org.houvast.coaching.TipSummary;
import org.houvast.coaching.TipText;
import org.houvast.coaching.Tips;
import org.houvast.coaching.internal.Sides;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.host.spi.GroupRecord;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tips in the database. */
@Component
public final class JpaTips implements Tips {
    private final PracticeDesk desk;
    private final Rows plain;
    private final TipRows rows;

    @Activate
    public JpaTips(@Reference PracticeDesk desk) {
        this.desk = desk;
        this.plain = Rows.on(desk.dataSource());
        this.rows = new TipRows(plain);
    }

    @Override
    public Tip propose(Actor actor, ProposeTip command) {
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            if ((command.group() == null) == (command.location() == null)) {
                throw Problem.of(CoachingProblems.TIP_PLACE);
            }
            Target target = command.group() == null
                    ? target(actor, null, Objects.requireNonNull(command.location()))
                    : of(actor, command.group());
            change.permit(TipAccess.PROPOSE, target);
            TipEntity tip = TipEntity.proposed(desk.newId(), target, command.text(), change.at());
            change.entities().persist(tip);
            change.entities().flush();
            emit(change, tip, "proposed");
            return document(actor, tip);
        });
    }

    private Target of(Actor actor, GroupRef group) {
        GroupRecord record = desk.host().group(group).orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
        return target(actor, group, record.place());
    }

    private Target target(Actor actor, @Nullable GroupRef group, Place place) {
        return new Target(
                TipEntity.TYPE,
                null,
                Set.of(),
                group,
                place,
                desk.host().controller(place),
                actor.staff().map(Actor.Staff::ref).orElse(null),
                null);
    }

    @Override
    public Tip get(Actor actor, TipId id) {
        staffOnly(actor);
        return desk.guard().read(actor, reading -> desk.transactions().read(em -> {
            TipEntity tip = em.find(TipEntity.class, id.value());
            if (tip == null) {
                throw reading.notFound(TipAccess.READ, TipEntity.TYPE, id.value());
            }
            if (tip.isPublished()) {
                // it tells nothing about a person: open to staff, as value lists are
                reading.condition(TipAccess.READ);
                reading.listedOfNoChild(TipAccess.READ, TipEntity.TYPE, List.of(id.value()));
            } else {
                reading.permit(TipAccess.READ, tip.target());
            }
            return document(actor, tip);
        }));
    }

    @Override
    public Page<TipSummary> list(Actor actor, TipFilter filter, PageRequest page) {
        staffOnly(actor);
        return desk.guard().read(actor, reading -> rows.page(reading, filter, page));
    }

    private static void staffOnly(Actor actor) {
        if (actor.staff().isEmpty()) {
            throw Problem.of(PrivacyProblems.NOT_FOUND);
        }
    }

    @Override
    public Tip revise(Actor actor, TipId id, Revision revision, TipText text) {
        return change(actor, id, revision, TipAction.REVISE, text, (change, tip) -> {
            tip.revise(text);
            emit(change, tip, "revised");
        });
    }

    @Override
    public Tip publish(Actor actor, TipId id, Revision revision) {
        return change(actor, id, revision, TipAction.PUBLISH, id, (change, tip) -> {
            tip.publish(Sides.staff(actor));
            emit(change, tip, "published");
        });
    }

    @Override
    public Tip retire(Actor actor, TipId id, Revision revision) {
        return change(actor, id, revision, TipAction.RETIRE, id, (change, tip) -> {
            tip.retire();
            emit(change, tip, "retired");
        });
    }

    private Tip change(
            Actor actor,
            TipId id,
            Revision revision,
            TipAction action,
            Record command,
            BiConsumer<Change, TipEntity> work) {
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            TipEntity tip = change.entities().find(TipEntity.class, id.value());
            if (tip == null) {
                throw change.notFound(TipAccess.of(action), TipEntity.TYPE, id.value());
            }
            change.permit(TipAccess.of(action), tip.target());
            change.expect(tip.revision(), revision, () -> document(actor, tip));
            work.accept(change, tip);
            change.entities().flush();
            return document(actor, tip);
        });
    }

    @Override
    public Tip rate(Actor actor, TipId id, RateTip command) {
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            change.permit(TipAccess.RATE, of(actor, command.group()).withId(id.value()));
            TipEntity tip = change.entities().find(TipEntity.class, id.value());
            if (tip == null || !tip.isPublished()) {
                throw Problem.of(CoachingProblems.TIP_UNKNOWN);
            }
            TipRatings.note(change.entities(), id.value(), Sides.staff(actor), command.helped(), change.at());
            emit(change, tip, "rated");
            return document(actor, tip, TipRatings.of(Rows.in(change.entities()), id.value()));
        });
    }

    private Tip document(Actor actor, TipEntity tip) {
        return document(actor, tip, TipRatings.of(plain, tip.id()));
    }

    private Tip document(Actor actor, TipEntity tip, @Nullable Double usefulness) {
        List<AllowedAction> allowed = Arrays.stream(TipAction.values())
                .map(action -> AllowedAction.of(action.name().toLowerCase(Locale.ROOT), refusal(actor, tip, action)))
                .toList();
        return tip.document(usefulness, allowed);
    }

    /** everybody of a group rates what is published; all else follows the relations to the place of the tip */
    private Optional<Refusal> refusal(Actor actor, TipEntity tip, TipAction action) {
        Action access = TipAccess.of(action);
        Optional<Refusal> closed = action == TipAction.RATE
                ? Optional.empty()
                : desk.guard()
                        .refusal(actor, access, tip.target())
                        .map(r -> r.type().equals(PrivacyProblems.NOT_FOUND)
                                ? Refusal.of(PrivacyProblems.NOT_ALLOWED, access.code())
                                : r);
        return closed.or(() -> tip.refusalFor(action, Sides.staff(actor)));
    }

    private static void emit(Change change, TipEntity tip, String happened) {
        UUID id = tip.id();
        change.emit("coaching.tip." + happened, id, id.toString(), Map.of());
    }
}
