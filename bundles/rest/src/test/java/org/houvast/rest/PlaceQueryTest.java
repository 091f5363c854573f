package org.houvast.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.WorkForm;
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
                    assertThat(p.violations(Language.NL))
                            .containsExactly(
                                    new Problem.Violation("/location", "een locatie is nodig"),
                                    new Problem.Violation("/workForm", "KDV, PEUTER, BSO of PO is nodig"));
                });
    }
}
