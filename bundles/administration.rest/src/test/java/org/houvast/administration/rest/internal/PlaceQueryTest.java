package org.houvast.administration.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.WorkForm;
import org.houvast.rest.RestProblems;
import org.junit.jupiter.api.Test;

class PlaceQueryTest {
    @Test
    void needsLocationAndWorkForm() {
        LocationRef sun = new LocationRef("sun");
        assertThat(PlaceQuery.required(sun, WorkForm.BSO)).isEqualTo(new Place(sun, WorkForm.BSO));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> PlaceQuery.required(null, null))
                .satisfies(p -> {
                    assertThat(p.type()).isEqualTo(RestProblems.PARAMETER_INVALID);
                    assertThat(p.violations())
                            .extracting(Problem.Violation::pointer)
                            .containsExactly("/location", "/workForm");
                });
    }
}
