package org.houvast.coaching.internal.extract;

import static org.houvast.coaching.CaseExtractState.DRAFT;
import static org.houvast.coaching.CaseExtractState.FINAL;

import org.houvast.coaching.CaseExtractAction;
import org.houvast.coaching.CaseExtractState;
import org.houvast.coaching.LibraryProblems;
import org.houvast.commons.Transitions;

/** The state machine of an extract; deleting, which is always possible, leaves none. */
final class ExtractTransitions {
    static final Transitions<CaseExtractState, CaseExtractAction> TABLE =
            Transitions.<CaseExtractState, CaseExtractAction>of(CaseExtractState.class, LibraryProblems.EXTRACT_STATE)
                    .allow(DRAFT, CaseExtractAction.REVISE, DRAFT)
                    .allow(DRAFT, CaseExtractAction.CONFIRM, FINAL)
                    .allow(DRAFT, CaseExtractAction.DELETE, DRAFT)
                    .allow(FINAL, CaseExtractAction.SHARE, FINAL)
                    .allow(FINAL, CaseExtractAction.DELETE, FINAL)
                    .build();

    private ExtractTransitions() {}
}
