package org.houvast.coaching.internal.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houvast.coaching.Side;
import org.houvast.coaching.internal.Scores;
import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;

/** An answer of either kind, for the documents. */
record Answer(
        UUID id,
        long revision,
        UUID about,
        Side side,
        StaffRef owner,
        Place place,
        Instant at,
        List<Scores.Given> scores) {}
