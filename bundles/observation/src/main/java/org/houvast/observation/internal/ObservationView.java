package org.houvast.observation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Subject;
import org.houvast.observation.ObservedChild;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What of the children of an observation a reader gets: the one projection of documents, lists and screens.
 *
 * @param subject whom it is about in this view
 * @param children the children of this view
 * @param tokens how its texts are shown
 * @param whole whether nobody is left out
 */
record ObservationView(Subject subject, List<ObservedChild> children, ChildTokens tokens, boolean whole) {
    ObservationView {
        children = List.copyOf(children);
    }

    /** of an observation about one child, its alias or a group */
    static ObservationView of(Subject subject) {
        boolean child = subject.type() == Subject.Type.CHILD;
        return new ObservationView(
                subject,
                child ? List.of(new ObservedChild(ChildTokens.token(0), subject)) : List.of(),
                ChildTokens.all(),
                true);
    }

    /**
     * Of an observation with several children.
     *
     * @param children all of them, in their order
     * @param positions those that the reader gets, from 0; at least one
     * @param alone whether the view of one child was asked for
     */
    static ObservationView of(
            Actor actor, GroupRef group, List<AccessColumns> children, List<Integer> positions, boolean alone) {
        boolean whole = positions.size() == children.size() && !alone;
        List<ObservedChild> shown = new ArrayList<>();
        for (int position : positions) {
            shown.add(new ObservedChild(ChildTokens.token(shown.size()), Subject.of(child(children.get(position)))));
        }
        return new ObservationView(
                shown.size() == 1 ? shown.get(0).child() : Subject.of(group),
                shown,
                whole
                        ? ChildTokens.all()
                        : ChildTokens.only(positions, actor.request().language()),
                whole);
    }

    /**
     * The positions of the children that this reader reaches and may know.
     *
     * @param only keys of the one child that is asked for, null for all
     */
    static List<Integer> reached(
            Actor actor,
            Guard guard,
            Action reading,
            UUID id,
            List<AccessColumns> children,
            @Nullable Set<ChildRef> only) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            AccessColumns child = children.get(i);
            if ((only == null || only.contains(child(child)))
                    && guard.refusal(actor, reading, child.target(ObservationEntity.TYPE, id))
                            .isEmpty()
                    && actor.scope().mayName(child.target(ObservationEntity.TYPE, id))) {
                positions.add(i);
            }
        }
        return positions;
    }

    private static ChildRef child(AccessColumns row) {
        return new ChildRef(Objects.requireNonNull(row.childKey()));
    }
}
