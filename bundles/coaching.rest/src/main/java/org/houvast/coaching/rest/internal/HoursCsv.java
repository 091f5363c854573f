package org.houvast.coaching.rest.internal;

import java.util.Arrays;
import java.util.List;
import org.houvast.coaching.HoursProof;
import org.houvast.coaching.HoursProof.Coached;
import org.houvast.coaching.HoursProof.Line;
import org.houvast.rest.CsvLine;
import org.jspecify.annotations.Nullable;

/** A proof of hours as comma separated values: the norms, how the hours are spread, and who was coached. Codes and keys only. */
final class HoursCsv {
    private HoursCsv() {}

    static String of(HoursProof proof) {
        StringBuilder csv = new StringBuilder();
        csv.append(CsvLine.of(List.of("norm", "year", "referenceDate", "count", "normHours", "minutes")));
        csv.append(CsvLine.of(row(
                "POLICY",
                proof,
                proof.policy().registrations(),
                proof.policy().normHours(),
                proof.policy().enteredMinutes())));
        csv.append(CsvLine.of(row(
                "COACHING",
                proof,
                proof.coaching().fte(),
                proof.coaching().normHours(),
                proof.coaching().deliveredMinutes())));
        csv.append(CsvLine.of(row(
                "VE",
                proof,
                proof.coaching().veChildren(),
                proof.coaching().veNormHours(),
                proof.coaching().veDeliveredMinutes())));
        csv.append(CsvLine.of(List.of()));
        csv.append(CsvLine.of(List.of(
                "location",
                "workForm",
                "group",
                "coachType",
                "statutory",
                "moments",
                "minutesInGroup",
                "minutesIndirect",
                "minutesCounted")));
        for (Line line : proof.lines()) {
            csv.append(CsvLine.of(List.of(
                    line.location().key(),
                    line.workForm().name(),
                    line.group().key(),
                    line.coachType().name(),
                    line.statutory(),
                    line.moments(),
                    line.minutesInGroup(),
                    line.minutesIndirect(),
                    line.minutesCounted())));
        }
        csv.append(CsvLine.of(List.of()));
        csv.append(CsvLine.of(List.of("staff", "coached", "lastOn")));
        for (Coached person : proof.staff()) {
            csv.append(CsvLine.of(
                    Arrays.<@Nullable Object>asList(person.staff().key(), person.coached(), person.lastOn())));
        }
        return csv.toString();
    }

    private static List<@Nullable Object> row(
            String norm, HoursProof proof, @Nullable Number count, @Nullable Number hours, int minutes) {
        return Arrays.<@Nullable Object>asList(norm, proof.year(), proof.referenceDate(), count, hours, minutes);
    }
}
