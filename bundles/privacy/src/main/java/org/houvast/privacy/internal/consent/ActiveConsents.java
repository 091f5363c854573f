package org.houvast.privacy.internal.consent;

import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which children have an active consent by our own rows; whether a child is still here is the host's to tell. */
@Component(service = ActiveConsents.class)
public final class ActiveConsents {
    private static final String ACTIVE =
            """
            select distinct child_key from privacy_consent
            where child_key = any(?) and purpose = ? and state = ? and from_day <= ?
              and (last_day is null or last_day >= ?) and (party_key = ? or (purpose = ? and controller_key = ?))
            """;

    private final Rows rows;

    @Activate
    public ActiveConsents(@Reference(target = "(module=privacy)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    /** by the keys that the rows hold; sharing between childcare and school holds in both directions */
    public Set<ChildRef> of(Set<ChildRef> keys, ConsentPurpose purpose, OrganisationRef party, LocalDate day) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(rows.list(
                ACTIVE,
                p -> p.keys(keys)
                        .name(purpose)
                        .name(ConsentState.ACTIVE)
                        .date(day)
                        .date(day)
                        .key(party)
                        .name(ConsentPurpose.SHARE_CHILDCARE_SCHOOL)
                        .key(party),
                row -> new ChildRef(row.text(1))));
    }
}
