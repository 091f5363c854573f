package org.houvast.coaching.internal.tip;

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
import org.houvast.coaching.internal.library.LibraryDesk;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
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
    private final LibraryDesk<TipEntity, Tip> texts;

    @Activate
    public JpaTips(@Reference PracticeDesk desk) {
        this.desk = desk;
        this.plain = Rows.on(desk.dataSource());
        this.rows = new TipRows(plain);
        this.texts = new LibraryDesk<>(
                desk, TipEntity.class, TipEntity.TYPE, TipAccess.READ, (actor, tip) -> true, this::document);
    }

    @Override
    public Tip propose(Actor actor, ProposeTip command) {
        return texts.create(actor, command, change -> {
            Target target = texts.at(actor, command.group(), command.location());
            change.permit(TipAccess.PROPOSE, target);
            TipEntity tip = TipEntity.proposed(desk.newId(), target, command.text(), change.at());
            texts.emit(change, tip, "proposed");
            return tip;
        });
    }

    @Override
    public Tip get(Actor actor, TipId id) {
        return texts.get(actor, id.value());
    }

    @Override
    public Page<TipSummary> list(Actor actor, TipFilter filter, PageRequest page) {
        LibraryDesk.staffOnly(actor);
        return desk.guard().read(actor, reading -> rows.page(reading, filter, page));
    }

    @Override
    public Tip revise(Actor actor, TipId id, Revision revision, TipText text) {
        return change(actor, id, revision, TipAction.REVISE, text, (change, tip) -> {
            tip.revise(text);
            texts.emit(change, tip, "revised");
        });
    }

    @Override
    public Tip publish(Actor actor, TipId id, Revision revision) {
        return change(actor, id, revision, TipAction.PUBLISH, id, (change, tip) -> {
            tip.publish(Sides.staff(actor));
            texts.emit(change, tip, "published");
        });
    }

    @Override
    public Tip retire(Actor actor, TipId id, Revision revision) {
        return change(actor, id, revision, TipAction.RETIRE, id, (change, tip) -> {
            tip.retire();
            texts.emit(change, tip, "retired");
        });
    }

    private Tip change(
            Actor actor,
            TipId id,
            Revision revision,
            TipAction action,
            Record command,
            BiConsumer<Change, TipEntity> work) {
        return texts.change(actor, id.value(), revision, TipAccess.of(action), command, work);
    }

    @Override
    public Tip rate(Actor actor, TipId id, RateTip command) {
        return desk.guard().write(desk.transactions(), actor, command, change -> {
            change.permit(TipAccess.RATE, texts.at(actor, command.group()).withId(id.value()));
            TipEntity tip = change.entities().find(TipEntity.class, id.value());
            if (tip == null || !tip.isPublished()) {
                throw Problem.of(CoachingProblems.TIP_UNKNOWN);
            }
            TipRatings.note(change.entities(), id.value(), Sides.staff(actor), command.helped(), change.at());
            texts.emit(change, tip, "rated");
            return document(actor, tip, TipRatings.of(Rows.in(change.entities()), id.value()));
        });
    }

    private Tip document(Actor actor, TipEntity tip) {
        return document(actor, tip, TipRatings.of(plain, tip.id()));
    }

    private Tip document(Actor actor, TipEntity tip, @Nullable Double usefulness) {
        return tip.document(
                usefulness,
                texts.allowed(
                        actor,
                        tip,
                        TipAction.values(),
                        TipAccess::of,
                        action -> tip.refusalFor(action, Sides.staff(actor))));
    }
}
