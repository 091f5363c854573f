package org.houvast.coaching.internal.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houvast.coaching.CoachType;
import org.houvast.coaching.HoursProof;
import org.houvast.coaching.HoursProof.Coached;
import org.houvast.coaching.HoursProof.Coaching;
import org.houvast.coaching.HoursProof.Line;
import org.houvast.coaching.HoursProof.Policy;
import org.houvast.host.spi.StaffRecord;

/** What was found, held against the norms: policy and coaching apart, never added up. */
record HoursCount(
        HoursYear year, ZoneId zone, HoursFacts facts, List<Line> lines, List<HoursRows.Held> held, int policyMinutes) {
    HoursCount {
        lines = List.copyOf(lines);
        held = List.copyOf(held);
    }

    HoursProof proof(HoursNorms norms, LocalDate today) {
        List<Coached> staff = facts.staff().stream().map(this::coached).toList();
        boolean everybody = staff.stream().allMatch(Coached::coached);
        Integer registrations = facts.registrations();
        BigDecimal fte = facts.fte();
        Integer children = facts.veChildren();
        return new HoursProof(
                year.number(),
                year.reference(),
                new Policy(registrations, registrations == null ? null : registrations * norms.policy(), policyMinutes),
                new Coaching(
                        fte,
                        fte == null ? null : fte.multiply(BigDecimal.valueOf(norms.fte())),
                        delivered(CoachType.STATUTORY_PEDAGOGICAL),
                        children,
                        children == null ? null : children * norms.ve(),
                        delivered(CoachType.VE)),
                lines,
                staff,
                everybody,
                !everybody && year.late(today));
    }

    private int delivered(CoachType type) {
        return lines.stream()
                .filter(l -> l.coachType() == type)
                .mapToInt(Line::minutesCounted)
                .sum();
    }

    private Coached coached(StaffRecord person) {
        Optional<LocalDate> last = held.stream()
                .filter(h -> {
                    LocalDate day = day(h);
                    return person.memberships().stream().anyMatch(m -> m.group().equals(h.group()) && m.holdsOn(day));
                })
                .map(this::day)
                .max(Comparator.naturalOrder());
        return new Coached(person.ref(), last.isPresent(), last.orElse(null));
    }

    private LocalDate day(HoursRows.Held moment) {
        return LocalDate.ofInstant(moment.start(), zone);
    }
}
