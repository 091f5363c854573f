package org.houvast.stepplan.internal.matrix;

import static org.houvast.stepplan.internal.matrix.MatrixCentre.CASE;
import static org.houvast.stepplan.internal.matrix.MatrixCentre.FAMILY_CASE;
import static org.houvast.stepplan.internal.matrix.MatrixCentre.GROUP_CASE;
import static org.houvast.stepplan.internal.matrix.MatrixCentre.NAMED_CASE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.stepplan.CancelConsultation;
import org.houvast.stepplan.ConsultationFilter;
import org.houvast.stepplan.ConsultationId;
import org.houvast.stepplan.ConsultationSummary;
import org.houvast.stepplan.Consultations;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;

/** How consultations are tried. */
final class ConsultationOperations {
    private final MatrixCentre at;
    private final CaseRecords records;
    private final Consultations consultations;

    ConsultationOperations(MatrixCentre at, CaseRecords records) {
        this.at = at;
        this.records = records;
        this.consultations = at.centre.consultations;
    }

    Map<String, List<Operation>> all() {
        return Map.of(
                "stepplan.consultation.read",
                MatrixCentre.CASES.stream().map(this::reading).toList(),
                "stepplan.consultation.plan",
                Stream.of(CASE, NAMED_CASE, GROUP_CASE, FAMILY_CASE)
                        .map(kind -> Operation.of(kind, p -> records.planned(p, kind)))
                        .toList(),
                "stepplan.consultation.hold",
                MatrixCentre.each(
                        records::planned,
                        (p, c) -> consultations.hold(at.as(p), id(c), c.revision(), records.holding(p, CASE)),
                        CASE,
                        NAMED_CASE),
                "stepplan.consultation.record",
                MatrixCentre.each(
                        records::held,
                        (p, c) -> consultations.record(at.as(p), id(c), c.revision(), records.decided()),
                        CASE),
                "stepplan.consultation.cancel",
                MatrixCentre.each(
                        records::planned,
                        (p, c) -> consultations.cancel(at.as(p), id(c), c.revision(), later()),
                        CASE));
    }

    private Operation reading(String kind) {
        return Operation.reading(
                kind,
                MatrixCentre.writer(kind),
                () -> records.planned(kind),
                (p, c) -> consultations.get(at.as(p), id(c)),
                (p, id) -> isListed(p, id, ConsultationFilter.ALL));
    }

    boolean isListed(String who, UUID id, ConsultationFilter filter) {
        return MatrixCentre.<ConsultationSummary>listed(
                page -> consultations.list(at.as(who), filter, page), c -> c.id().value(), id);
    }

    private CancelConsultation later() {
        return new CancelConsultation("ill", records.today().plusDays(1), null);
    }

    private static ConsultationId id(Ref ref) {
        return new ConsultationId(ref.id());
    }
}
