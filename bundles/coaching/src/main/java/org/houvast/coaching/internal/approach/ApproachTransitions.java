package org.houvast.coaching.internal.approach;

import static org.houvast.coaching.LibraryState.PROPOSED;
import static org.houvast.coaching.LibraryState.PUBLISHED;
import static org.houvast.coaching.LibraryState.RETIRED;

import org.houvast.coaching.LibraryAction;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.LibraryState;
import org.houvast.commons.Transitions;

/** The state machine of an approach: whatever is written anew is checked anew. */
final class ApproachTransitions {
    static final Transitions<LibraryState, LibraryAction> TABLE = Transitions.<LibraryState, LibraryAction>of(
                    LibraryState.class, LibraryProblems.STATE)
            .allow(PROPOSED, LibraryAction.REVISE, PROPOSED)
            .allow(PROPOSED, LibraryAction.PUBLISH, PUBLISHED)
            .allow(PROPOSED, LibraryAction.RETIRE, RETIRED)
            .allow(PUBLISHED, LibraryAction.REVISE, PROPOSED)
            .allow(PUBLISHED, LibraryAction.RETIRE, RETIRED)
            .allow(RETIRED, LibraryAction.REVISE, PROPOSED)
            .build();

    private ApproachTransitions() {}
}
