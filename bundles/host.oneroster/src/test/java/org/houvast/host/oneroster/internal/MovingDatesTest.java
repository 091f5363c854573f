package org.houvast.host.oneroster.internal;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export that names its reference date moves along with today. */
class MovingDatesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-09-07, 2026-09-07, 0",
        "2026-09-07, 2026-09-13, 0",
        "2026-09-07, 2026-09-14, 7",
        "2026-09-07, 2027-09-08, 364",
        "2026-09-07, 2026-09-06, -7"
    })
    void datesMoveByWholeWeeks(LocalDate reference, LocalDate today, int days) {
        ExportDates dates = ExportDates.moved(ExportFolder.ZONE, reference, today);
        assertThat(dates.day("2026-09-07")).contains(parse("2026-09-07").plusDays(days));
    }

    @Test
    void allDatesOfTheExportMove() {
        ExportFolder export =
                ExportFolder.of("centre", folder).append("manifest.csv", "houvast.referenceDate,2026-09-07");
        Clock later = Clock.fixed(Instant.parse("2026-09-30T10:00:00Z"), ZoneOffset.UTC);
        CentreState state = ExportFolder.read(new ExportReader(export.settings(), later));
        List<ChildRecord> children = state.children().register().all();
        assertThat(children.get(0).birthDate()).isEqualTo(parse("2023-03-07"));
        assertThat(children.get(1).memberships())
                .contains(new Membership(new GroupRef("gulls"), parse("2023-04-10"), parse("2026-09-21")));
        assertThat(children.get(3).leftOn()).isEqualTo(parse("2026-07-21"));
        assertThat(state.locations().closureDays(new LocationRef("quay"), parse("2026-05-01"), parse("2026-06-30")))
                .isEqualTo(Set.of(parse("2026-05-26")));
    }
}
