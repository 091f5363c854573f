package org.houvast.rest;

import java.util.ArrayList;
import java.util.List;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Flaw;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/** The place that a query names: {@code ?location=&workForm=}; both are needed. */
public final class PlaceQuery {
    private PlaceQuery() {}

    /**
     * The place of these two parameters.
     *
     * @throws Problem {@link RestProblems#PARAMETER_INVALID}, naming what is missing
     */
    public static Place required(@Nullable LocationRef location, @Nullable WorkForm workForm) {
        if (location != null && workForm != null) {
            return new Place(location, workForm);
        }
        List<Flaw> flaws = new ArrayList<>();
        if (location == null) {
            flaws.add(Flaw.of("/location", "location-needed"));
        }
        if (workForm == null) {
            flaws.add(Flaw.of("/workForm", "work-form-needed"));
        }
        throw Problem.flawed(RestProblems.PARAMETER_INVALID, flaws);
    }
}
