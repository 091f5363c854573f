package org.houvast.coaching.internal.series;

import static org.houvast.coaching.SeriesAction.AGREE;
import static org.houvast.coaching.SeriesAction.CANCEL;
import static org.houvast.coaching.SeriesState.AGREED;
import static org.houvast.coaching.SeriesState.CANCELLED;
import static org.houvast.coaching.SeriesState.PROPOSED;

import org.houvast.coaching.ArrangementProblems;
import org.houvast.coaching.SeriesAction;
import org.houvast.coaching.SeriesState;
import org.houvast.commons.Transitions;

/** The state machine of a series of moments. */
final class SeriesTransitions {
    static final Transitions<SeriesState, SeriesAction> TABLE = Transitions.<SeriesState, SeriesAction>of(
                    SeriesState.class, ArrangementProblems.SERIES_STATE)
            .allow(PROPOSED, AGREE, AGREED)
            .allow(PROPOSED, CANCEL, CANCELLED)
            .allow(AGREED, CANCEL, CANCELLED)
            .build();

    private SeriesTransitions() {}
}
