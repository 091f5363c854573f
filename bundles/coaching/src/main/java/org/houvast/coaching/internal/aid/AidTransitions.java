package org.houvast.coaching.internal.aid;

import static org.houvast.coaching.LibraryState.PROPOSED;
import static org.houvast.coaching.LibraryState.PUBLISHED;
import static org.houvast.coaching.LibraryState.RETIRED;

import org.houvast.coaching.LibraryAction;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.LibraryState;
import org.houvast.commons.Transitions;

/** The state machine of a recognition aid. */
final class AidTransitions {
    static final Transitions<LibraryState, LibraryAction> TABLE = Transitions.<LibraryState, LibraryAction>of(
                    LibraryState.class, LibraryProblems.STATE)
            .allow(PROPOSED, LibraryAction.REVISE, PROPOSED)
            .allow(PROPOSED, LibraryAction.PUBLISH, PUBLISHED)
            .allow(PROPOSED, LibraryAction.RETIRE, RETIRED)
            .allow(PUBLISHED, LibraryAction.REVISE, PUBLISHED)
            .allow(PUBLISHED, LibraryAction.RETIRE, RETIRED)
            .allow(RETIRED, LibraryAction.PUBLISH, PUBLISHED)
            .build();

    private AidTransitions() {}
}
