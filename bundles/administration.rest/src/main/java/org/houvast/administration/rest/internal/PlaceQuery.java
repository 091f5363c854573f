package org.houvast.administration.rest.internal;

import java.util.ArrayList;
import java.util.List;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.WorkForm;
import org.houvast.rest.RestProblems;
import org.jspecify.annotations.Nullable;

/** The place that a query names: {@code ?location=&workForm=}; both are needed. */
final class PlaceQuery {
    private PlaceQuery() {}

    static Place required(@Nullable LocationRef location, @Nullable WorkForm workForm) {
        if (location != null && workForm != null) {
            return new Place(location, workForm);
        }
        List<Problem.Violation> violations = new ArrayList<>();
        if (location == null) {
            violations.add(new Problem.Violation("/location", "a location is needed"));
        }
        if (workForm == null) {
            violations.add(new Problem.Violation("/workForm", "KDV, PEUTER, BSO or PO is needed"));
        }
        throw Problem.invalid(RestProblems.PARAMETER_INVALID, violations);
    }
}
