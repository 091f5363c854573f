package org.houvast.coaching.internal;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.houvast.administration.ReceiverSource;
import org.houvast.commons.OrganisationRef;
import org.houvast.persistence.Rows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Organisations that the centre works with by an agreement, a coach or a guest of theirs today. */
@Component
public final class CoachingReceivers implements ReceiverSource {
    private static final String AGREEMENTS = "select p.organisation_key, count(distinct a.id) from coaching_agreement a"
            + " join coaching_agreement_party p on p.agreement_id = a.id"
            + " join coaching_agreement_place l on l.agreement_id = a.id"
            + " where l.controller_key = ? and p.organisation_key <> ?" + inForce() + " group by p.organisation_key";
    private static final String ASSIGNMENTS = "select a.organisation_key, count(distinct a.id)"
            + " from coaching_assignment a join coaching_assignment_group g on g.assignment_id = a.id"
            + " where g.controller_key = ? and a.organisation_key <> ?" + inForce() + " group by a.organisation_key";
    private static final String GUESTS = "select g.organisation_key, count(*) from coaching_case_guest g"
            + " where g.controller_key = ? and g.organisation_key <> ? and g.state = 'INVITED'"
            + " and g.valid_from <= ? and g.valid_until >= ? group by g.organisation_key";

    private record Partner(OrganisationRef organisation, long number) {}

    private final Rows rows;

    @Activate
    public CoachingReceivers(@Reference(target = "(module=coaching)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    private static String inForce() {
        return " and a.valid_from <= ? and coalesce(a.valid_until, ?) >= ? and coalesce(a.ended_on, ?) >= ?";
    }

    @Override
    public List<Receivers> receivers(OrganisationRef controller, LocalDate today) {
        Rows.Binder inForce = p -> p.key(controller)
                .key(controller)
                .date(today)
                .date(today)
                .date(today)
                .date(today)
                .date(today);
        return List.of(
                partners("agreement", AGREEMENTS, inForce),
                partners("coach-assignment", ASSIGNMENTS, inForce),
                partners(
                        "case-guest",
                        GUESTS,
                        p -> p.key(controller).key(controller).date(today).date(today)));
    }

    private Receivers partners(String sort, String sql, Rows.Binder binder) {
        List<Partner> partners =
                rows.list(sql, binder, row -> new Partner(new OrganisationRef(row.text(1)), row.number(2)));
        return new Receivers(
                sort,
                partners.stream().map(Partner::organisation).toList(),
                partners.stream().mapToLong(Partner::number).sum());
    }
}
