package org.houvast.observation.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Refusal;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationAction;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.internal.kind.KindCatalogue;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows an observation as its reader may see it: the children or their alias, and what may be done now. */
@Component(service = ObservationDocuments.class)
public final class ObservationDocuments {
    private final Guard guard;
    private final Aliases aliases;
    private final KindCatalogue kinds;
    private final BeforeFinal before;

    @Activate
    public ObservationDocuments(
            @Reference Guard guard,
            @Reference Aliases aliases,
            @Reference KindCatalogue kinds,
            @Reference BeforeFinal before) {
        this.guard = guard;
        this.aliases = aliases;
        this.kinds = kinds;
        this.before = before;
    }

    /** for somebody who was permitted to change it, and so gets all of it */
    Observation of(Actor actor, ObservationEntity entity) {
        List<Integer> all =
                IntStream.range(0, entity.severalChildren().size()).boxed().toList();
        return document(actor, entity, all, false);
    }

    /**
     * For a reader, after permission.
     *
     * @param only keys of the one child whose view is asked for, null for all that the reader reaches
     */
    Observation read(Actor actor, Reading reading, ObservationEntity entity, @Nullable Set<ChildRef> only) {
        boolean hidden = entity.isHidden(actor.at());
        Action action = ObservationAccess.reading(hidden);
        if (entity.severalChildren().isEmpty()) {
            reading.permit(only == null || hidden ? action : ObservationAccess.READ_OF_CHILD, entity.target());
            boolean other = only != null
                    && (entity.target().children().stream().noneMatch(only::contains)
                            || !actor.scope().mayName(entity.target()));
            if (other) {
                throw reading.notFound(
                        action, ObservationEntity.TYPE, entity.id().value());
            }
            return document(actor, entity, List.of(), false);
        }
        List<Integer> positions =
                ObservationView.reached(actor, guard, action, entity.id().value(), entity.severalChildren(), only);
        if (positions.isEmpty()) {
            throw reading.notFound(action, ObservationEntity.TYPE, entity.id().value());
        }
        for (int position : positions) {
            reading.permit(
                    action,
                    entity.severalChildren()
                            .get(position)
                            .target(ObservationEntity.TYPE, entity.id().value()));
        }
        return document(actor, entity, positions, only != null);
    }

    /** for somebody who was permitted to treat a part of it, and gets what this reader reaches */
    Observation reached(Actor actor, ObservationEntity entity) {
        List<Integer> positions = entity.severalChildren().isEmpty()
                ? List.of()
                : ObservationView.reached(
                        actor,
                        guard,
                        ObservationAccess.reading(entity.isHidden(actor.at())),
                        entity.id().value(),
                        entity.severalChildren(),
                        null);
        return document(actor, entity, positions, false);
    }

    private Observation document(Actor actor, ObservationEntity entity, List<Integer> positions, boolean alone) {
        ObservationView view = positions.isEmpty()
                ? ObservationView.of(
                        ReaderNames.of(actor, aliases, List.of(entity.access())).subject(entity.access()))
                : ObservationView.of(
                        actor,
                        new GroupRef(Objects.requireNonNull(entity.access().groupKey())),
                        entity.severalChildren(),
                        positions,
                        alone);
        return entity.document(view, allowed(actor, entity, positions, view.whole()));
    }

    /** the version of the kind that its answers follow */
    ObservationKind kind(ObservationEntity entity) {
        return kinds.version(entity.target().controller(), entity.kind(), entity.kindVersion());
    }

    private List<AllowedAction> allowed(Actor actor, ObservationEntity entity, List<Integer> positions, boolean whole) {
        return Arrays.stream(ObservationAction.values())
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT),
                        action == ObservationAction.SHARE
                                ? sharing(actor, entity, positions)
                                : whole ? refusal(actor, entity, action) : Optional.of(notForThisView(action))))
                .toList();
    }

    /** a part is shared by itself: one child of this view for whom the actor may do it is enough */
    private Optional<Refusal> sharing(Actor actor, ObservationEntity entity, List<Integer> positions) {
        Action asked = ObservationAccess.of(ObservationAction.SHARE, entity.isHidden(actor.at()));
        List<Target> parts = positions.isEmpty()
                ? List.of(entity.target())
                : positions.stream().map(entity.targets()::get).toList();
        List<Optional<Refusal>> refusals =
                parts.stream().map(part -> guard.refusal(actor, asked, part)).toList();
        return refusals.stream().anyMatch(Optional::isEmpty)
                ? entity.refusalOf(ObservationAction.SHARE, () -> kind(entity), actor.at())
                : refusals.get(0);
    }

    /** a part of an observation cannot be changed by who does not see all of it */
    private static Refusal notForThisView(ObservationAction action) {
        return Refusal.of(
                PrivacyProblems.NOT_ALLOWED, ObservationAccess.of(action, false).code());
    }

    /** why the action would be refused to this actor now */
    Optional<Refusal> refusal(Actor actor, ObservationEntity entity, ObservationAction action) {
        Action asked = ObservationAccess.of(action, entity.isHidden(actor.at()));
        return guard.refusal(actor, asked, entity.target())
                .or(() -> entity.refusalOf(action, () -> kind(entity), actor.at()))
                .or(() -> action == ObservationAction.FINALISE ? before.refusal(actor, entity) : Optional.empty());
    }
}
