package org.houvast.coaching.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.HoursProof;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.rest.CsvLine;
import org.junit.jupiter.api.Test;

class HoursCsvTest {
    @Test
    void holdsEveryLineOfTheProofAndNoOther() {
        HoursProof proof = new HoursProof(
                2026,
                LocalDate.of(2026, 1, 1),
                new HoursProof.Policy(2, 100, 180),
                new HoursProof.Coaching(new BigDecimal("3.5"), new BigDecimal("35.0"), 60, null, null, 45),
                List.of(new HoursProof.Line(
                        new LocationRef("loc"), WorkForm.KDV, new GroupRef("=sun"), CoachType.VE, true, 2, 45, 15, 45)),
                List.of(
                        new HoursProof.Coached(new StaffRef("vera"), true, LocalDate.of(2026, 3, 2)),
                        new HoursProof.Coached(new StaffRef("omar"), false, null)),
                false,
                true);

        Stream<String> lines = CsvLine.all(proof.cells()).lines();

        assertThat(lines)
                .containsExactly(
                        "norm,year,referenceDate,count,normHours,minutes",
                        "POLICY,2026,2026-01-01,2,100,180",
                        "COACHING,2026,2026-01-01,3.5,35.0,60",
                        "VE,2026,2026-01-01,,,45",
                        "",
                        "location,workForm,group,coachType,statutory,moments,minutesInGroup,minutesIndirect,minutesCounted",
                        "loc,KDV,\"'=sun\",VE,true,2,45,15,45",
                        "",
                        "staff,coached,lastOn",
                        "vera,true,2026-03-02",
                        "omar,false,");
    }
}
