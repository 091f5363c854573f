package org.houvast.coaching.internal.approach;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.houvast.coaching.Approach;
import org.houvast.coaching.ApproachFigures;
import org.houvast.coaching.ApproachFilter;
import org.houvast.coaching.ApproachId;
import org.houvast.coaching.ApproachLine;
import org.houvast.coaching.ApproachOrigin;
import org.houvast.coaching.ApproachText;
import org.houvast.coaching.Approaches;
import org.houvast.coaching.CoachingProblems;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.LibraryAction;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.OfferApproach;
import org.houvast.coaching.PublishApproach;
import org.houvast.coaching.internal.HalfYear;
import org.houvast.coaching.internal.Sides;
import org.houvast.coaching.internal.advice.AdviceOrigin;
import org.houvast.coaching.internal.library.LibraryDesk;
import org.houvast.coaching.internal.library.LibraryReach;
import org.houvast.coaching.internal.library.PracticeOrigin;
import org.houvast.coaching.internal.modelling.ModellingOrigin;
import org.houvast.coaching.internal.practice.PracticeDesk;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Revision;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The approach library in the database. */
@Component
public final class JpaApproaches implements Approaches {
    private final PracticeDesk desk;
    private final LibraryReach reach;
    private final ApproachRows rows;
    private final ApproachCounts counts;
    private final LibraryDesk<ApproachEntity, Approach> texts;

    @Activate
    public JpaApproaches(@Reference PracticeDesk desk, @Reference LibraryReach reach) {
        this.desk = desk;
        this.reach = reach;
        Rows plain = Rows.on(desk.dataSource());
        this.rows = new ApproachRows(plain);
        this.counts = new ApproachCounts(plain);
        this.texts = new LibraryDesk<>(
                desk, ApproachEntity.class, ApproachEntity.TYPE, ApproachAccess.READ, new Within(), this::document);
    }

    /** Published for all who work in the organisation; else for those within coaching, and the manager is not. */
    private final class Within implements LibraryDesk.Readers<ApproachEntity> {
        @Override
        public boolean open(Actor actor, ApproachEntity text) {
            return reach.organisations(actor, ApproachAccess.BROWSE, ApproachEntity.TYPE)
                            .contains(text.target().controller())
                    && rows.isAgreed(text.id());
        }

        @Override
        public boolean hidden(Actor actor, ApproachEntity text) {
            return manages(actor, text.target());
        }
    }

    private static boolean manages(Actor actor, Target target) {
        return actor.scope().relationsTo(target).contains(Relation.LOCATION_MANAGER);
    }

    @Override
    public Approach offer(Actor actor, OfferApproach command) {
        return texts.create(actor, command, change -> {
            Target target = origin(actor, change, command);
            change.permit(ApproachAccess.OFFER, target);
            if (manages(actor, target)) {
                throw Problem.of(PrivacyProblems.NOT_ALLOWED, ApproachAccess.OFFER.code());
            }
            desk.beginnings().namesFree(actor, target, command.text());
            LocalDate today = actor.scope().today();
            ApproachEntity approach = ApproachEntity.offered(
                    target,
                    Sides.staff(actor),
                    new ApproachOrigin(command.adviceId(), command.modellingId()),
                    command.text(),
                    LocalDate.of(today.getYear(), today.getMonthValue() <= 6 ? Month.JANUARY : Month.JULY, 1));
            texts.emit(change, approach, "offered");
            return approach;
        });
    }

    private Target origin(Actor actor, Change change, OfferApproach command) {
        long said = Stream.of(command.adviceId(), command.modellingId(), command.group(), command.location())
                .filter(Objects::nonNull)
                .count();
        if (said != 1) {
            throw Problem.of(LibraryProblems.APPROACH_ORIGIN);
        }
        if (command.group() != null) {
            return texts.at(actor, command.group());
        }
        if (command.location() != null) {
            return texts.at(actor, command.location());
        }
        PracticeOrigin origin = command.adviceId() != null
                ? advice(actor, change, command.adviceId().value())
                : modelling(
                        actor,
                        change,
                        Objects.requireNonNull(command.modellingId()).value());
        if (!origin.tried()) {
            throw Problem.of(CoachingProblems.NOT_TRIED);
        }
        if (!origin.offeredBy().contains(Sides.staff(actor))) {
            throw Problem.of(LibraryProblems.NOT_AGREED);
        }
        return texts.at(actor, Objects.requireNonNull(origin.target().group()));
    }

    private PracticeOrigin advice(Actor actor, Change change, UUID id) {
        return AdviceOrigin.find(desk, actor, change.entities(), id)
                .orElseThrow(() -> change.notFound(AdviceOrigin.READ, "advice", id));
    }

    private PracticeOrigin modelling(Actor actor, Change change, UUID id) {
        return ModellingOrigin.find(desk, actor, change.entities(), id)
                .orElseThrow(() -> change.notFound(ModellingOrigin.READ, "modelling", id));
    }

    @Override
    public Approach get(Actor actor, ApproachId id) {
        return texts.get(actor, id.value());
    }

    @Override
    public Page<ApproachLine> list(Actor actor, ApproachFilter filter, PageRequest page) {
        LibraryDesk.staffOnly(actor);
        return desk.guard()
                .read(
                        actor,
                        reading -> rows.page(
                                reading,
                                reach.organisations(actor, ApproachAccess.BROWSE, ApproachEntity.TYPE),
                                filter,
                                page));
    }

    @Override
    public ApproachFigures figures(Actor actor, FigureFilter filter) {
        Place place = HalfYear.place(filter);
        return desk.guard().read(actor, reading -> {
            Target target = reach.at(actor, ApproachAccess.BROWSE, ApproachEntity.TYPE, place)
                    .orElseThrow(() -> Problem.of(PrivacyProblems.NOT_FOUND));
            reading.permit(ApproachAccess.BROWSE, target);
            HalfYear half = HalfYear.of(filter, actor.scope().today());
            ZoneId zone = desk.host().zone(place.location());
            Instant from = half.from().atStartOfDay(zone).toInstant();
            Instant to = half.until().plusDays(1).atStartOfDay(zone).toInstant();
            return new ApproachFigures(
                    target.controller(), half.from(), half.until(), counts.of(target.controller(), from, to));
        });
    }

    @Override
    public Approach revise(Actor actor, ApproachId id, Revision revision, ApproachText text) {
        return change(actor, id, revision, LibraryAction.REVISE, text, (change, approach) -> {
            desk.beginnings().namesFree(actor, approach.target(), text);
            approach.revise(text, Sides.staff(actor));
            texts.emit(change, approach, "revised");
        });
    }

    @Override
    public Approach publish(Actor actor, ApproachId id, Revision revision, PublishApproach command) {
        return change(actor, id, revision, LibraryAction.PUBLISH, command, (change, approach) -> {
            approach.publish(Sides.staff(actor));
            if (!command.nobodyRecognisable()) {
                throw Problem.of(LibraryProblems.NOT_CHECKED);
            }
            texts.emit(change, approach, "published");
        });
    }

    @Override
    public Approach retire(Actor actor, ApproachId id, Revision revision) {
        return change(actor, id, revision, LibraryAction.RETIRE, id, (change, approach) -> {
            approach.retire();
            texts.emit(change, approach, "retired");
        });
    }

    private Approach change(
            Actor actor,
            ApproachId id,
            Revision revision,
            LibraryAction action,
            Record command,
            BiConsumer<Change, ApproachEntity> work) {
        return texts.change(actor, id.value(), revision, ApproachAccess.of(action), command, work);
    }

    private Approach document(Actor actor, ApproachEntity approach) {
        return approach.document(
                shownOrigin(actor, approach),
                texts.allowed(
                        actor,
                        approach,
                        LibraryAction.values(),
                        ApproachAccess::of,
                        action -> approach.refusalFor(action, Sides.staff(actor))));
    }

    /** the origin for who may read it there */
    private @Nullable ApproachOrigin shownOrigin(Actor actor, ApproachEntity approach) {
        return approach.origin()
                .filter(o -> desk.transactions().read(em -> isReadable(actor, em, o)))
                .orElse(null);
    }

    private boolean isReadable(Actor actor, EntityManager entities, ApproachOrigin origin) {
        return origin.adviceId() != null
                ? AdviceOrigin.find(desk, actor, entities, origin.adviceId().value())
                        .isPresent()
                : ModellingOrigin.find(
                                desk,
                                actor,
                                entities,
                                Objects.requireNonNull(origin.modellingId()).value())
                        .isPresent();
    }
}
