package org.houvast.coaching.internal.aid;

import java.util.function.BiConsumer;
import org.houvast.coaching.AidFilter;
import org.houvast.coaching.AidSummary;
import org.houvast.coaching.AidText;
import org.houvast.coaching.LibraryAction;
import org.houvast.coaching.ProposeAid;
import org.houvast.coaching.RecognitionAid;
import org.houvast.coaching.RecognitionAidId;
import org.houvast.coaching.RecognitionAids;
import org.houvast.coaching.internal.Sides;
import org.houvast.coaching.internal.library.LibraryDesk;
import org.houvast.coaching.internal.library.LibraryReach;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Recognition aids in the database. */
@Component
public final class JpaRecognitionAids implements RecognitionAids {
    private final PracticeDesk desk;
    private final LibraryReach reach;
    private final AidRows rows;
    private final LibraryDesk<AidEntity, RecognitionAid> texts;

    @Activate
    public JpaRecognitionAids(@Reference PracticeDesk desk, @Reference LibraryReach reach) {
        this.desk = desk;
        this.reach = reach;
        this.rows = new AidRows(Rows.on(desk.dataSource()));
        this.texts = new LibraryDesk<>(
                desk,
                AidEntity.class,
                AidEntity.TYPE,
                AidAccess.READ,
                (actor, aid) -> reach.organisations(actor, AidAccess.BROWSE, AidEntity.TYPE)
                        .contains(aid.target().controller()),
                this::document);
    }

    @Override
    public RecognitionAid propose(Actor actor, ProposeAid command) {
        return texts.create(actor, command, change -> {
            Target target = texts.at(actor, command.group(), command.location());
            change.permit(AidAccess.PROPOSE, target);
            AidEntity aid = AidEntity.proposed(desk.newId(), target, command.text(), change.at());
            texts.emit(change, aid, "proposed");
            return aid;
        });
    }

    @Override
    public RecognitionAid get(Actor actor, RecognitionAidId id) {
        return texts.get(actor, id.value());
    }

    @Override
    public Page<AidSummary> list(Actor actor, AidFilter filter, PageRequest page) {
        LibraryDesk.staffOnly(actor);
        return desk.guard()
                .read(
                        actor,
                        reading -> rows.page(
                                reading, reach.organisations(actor, AidAccess.BROWSE, AidEntity.TYPE), filter, page));
    }

    @Override
    public RecognitionAid revise(Actor actor, RecognitionAidId id, Revision revision, AidText text) {
        return change(actor, id, revision, LibraryAction.REVISE, text, (change, aid) -> {
            aid.revise(text);
            texts.emit(change, aid, "revised");
        });
    }

    @Override
    public RecognitionAid publish(Actor actor, RecognitionAidId id, Revision revision) {
        return change(actor, id, revision, LibraryAction.PUBLISH, id, (change, aid) -> {
            aid.publish(Sides.staff(actor));
            texts.emit(change, aid, "published");
        });
    }

    @Override
    public RecognitionAid retire(Actor actor, RecognitionAidId id, Revision revision) {
        return change(actor, id, revision, LibraryAction.RETIRE, id, (change, aid) -> {
            aid.retire();
            texts.emit(change, aid, "retired");
        });
    }

    private RecognitionAid change(
            Actor actor,
            RecognitionAidId id,
            Revision revision,
            LibraryAction action,
            Record command,
            BiConsumer<Change, AidEntity> work) {
        return texts.change(actor, id.value(), revision, AidAccess.of(action), command, work);
    }

    private RecognitionAid document(Actor actor, AidEntity aid) {
        return aid.document(texts.allowed(
                actor,
                aid,
                LibraryAction.values(),
                AidAccess::of,
                action -> aid.refusalFor(action, Sides.staff(actor))));
    }
}
