package org.houvast.observation.internal;

import java.util.List;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationRequestId;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/**
 * What a draft begins with. An observation of several children has a row for each of them, and stands itself under none.
 *
 * @param target the record to be, with its id and all of its children
 * @param children its children in their order
 * @param byAlias whether the child was named by the alias of the case
 * @param kind the version of the kind that it follows
 * @param requestId the request that it answers, null when none
 */
record Beginning(
        Target target,
        List<ChildRef> children,
        boolean byAlias,
        ObservationKind kind,
        @Nullable ObservationRequestId requestId) {
    Beginning {
        children = List.copyOf(children);
    }

    boolean isAboutSeveral() {
        return target.children().size() > 1;
    }

    /** the columns of the observation itself */
    AccessColumns access() {
        return AccessColumns.of(isAboutSeveral() ? about(target, Set.of()) : target);
    }

    /** the rows of its children; none when there is one child at most */
    List<ChildRow> rows() {
        return isAboutSeveral()
                ? children.stream()
                        .map(c -> new ChildRow(AccessColumns.of(about(target, Set.of(c)))))
                        .toList()
                : List.of();
    }

    /** the same record about these children */
    static Target about(Target target, Set<ChildRef> children) {
        return new Target(
                target.type(),
                target.id(),
                children,
                target.group(),
                target.place(),
                target.controller(),
                target.author(),
                target.caseId());
    }
}
