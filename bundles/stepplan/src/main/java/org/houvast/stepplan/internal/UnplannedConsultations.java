package org.houvast.stepplan.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.administration.WorkQueueContributor;
import org.houvast.coaching.Cases;
import org.houvast.coaching.Outcome;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.houvast.privacy.guard.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Cases with a specific approach for which no consultation is planned, for those who may plan one. The term runs from the day of the
 * assessment and is computed when this is read.
 */
@Component
public final class UnplannedConsultations implements WorkQueueContributor {
    private static final String KIND = "question";
    private static final int MOST = 500;
    private static final String PLANNED = "select distinct c.case_id from stepplan_consultation c"
            + " where c.case_id = any(?) and c.state <> 'CANCELLED'";

    private final Rows rows;
    private final Aliases aliases;
    private final CaseBook cases;
    private final ConsultationTerms terms;

    @Activate
    public UnplannedConsultations(
            @Reference Workbench bench, @Reference CaseBook cases, @Reference ConsultationTerms terms) {
        this.rows = Rows.on(bench.dataSource());
        this.aliases = bench.aliases();
        this.cases = cases;
        this.terms = terms;
    }

    @Override
    public List<Item> items(Actor actor, Reading reading, int limit) {
        if (actor.staff().isEmpty()) {
            return List.of();
        }
        List<Cases.Assessed> open = unplanned(
                cases.assessed(reading, StepPlanAccess.CONSULTATION_PLAN, Outcome.SPECIFIC_APPROACH, MOST), limit);
        reading.listed(
                StepPlanAccess.CONSULTATION_READ,
                KIND,
                open.stream().map(c -> c.question().value()).toList(),
                open.stream().flatMap(c -> c.about().children().stream()).collect(Collectors.toUnmodifiableSet()));
        Map<UUID, String> known = aliases(actor, open);
        return open.stream()
                .map(c -> item(actor, c, known))
                .sorted(Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Item::since))
                .toList();
    }

    private List<Cases.Assessed> unplanned(List<Cases.Assessed> assessed, int limit) {
        List<UUID> ids = assessed.stream().map(c -> c.question().value()).toList();
        Set<UUID> planned =
                ids.isEmpty() ? Set.of() : new HashSet<>(rows.list(PLANNED, p -> p.uuids(ids), row -> row.uuid(1)));
        return assessed.stream()
                .filter(c -> !planned.contains(c.question().value()))
                .limit(limit)
                .toList();
    }

    private Map<UUID, String> aliases(Actor actor, List<Cases.Assessed> open) {
        Set<UUID> hidden = open.stream()
                .filter(c -> !actor.scope().mayName(c.about()))
                .map(c -> c.question().value())
                .collect(Collectors.toUnmodifiableSet());
        return hidden.isEmpty() ? Map.of() : aliases.of(hidden);
    }

    private Item item(Actor actor, Cases.Assessed open, Map<UUID, String> known) {
        UUID id = open.question().value();
        LocalDate due =
                terms.consulted(open.about().place(), terms.day(open.about().place(), open.assessedAt()));
        return new Item(
                KIND,
                id,
                StepPlanTask.PLAN_CONSULTATION.code(),
                AccessColumns.of(open.about()).subject(actor.scope().mayName(open.about()), known.get(id)),
                open.assessedAt(),
                due,
                due.isBefore(actor.scope().today()));
    }
}
