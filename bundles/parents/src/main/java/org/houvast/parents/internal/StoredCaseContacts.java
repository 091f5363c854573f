package org.houvast.parents.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.parents.CaseContacts;
import org.houvast.persistence.Rows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The days of contacts, from the database. */
@Component
public final class StoredCaseContacts implements CaseContacts {
    private static final String ABOUT = "select c.case_id, c.held_on, c.recorded_at from parents_contact c"
            + " where c.case_id = any(?) order by c.recorded_at, c.id";

    private static final String ANY = "exists (select 1 from parents_contact pc where pc.case_id = ";

    private final Rows rows;

    @Activate
    public StoredCaseContacts(@Reference(target = "(module=parents)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public List<Contact> about(Set<UUID> cases) {
        return cases.isEmpty()
                ? List.of()
                : rows.list(ABOUT, p -> p.uuids(cases), row -> new Contact(row.uuid(1), row.date(2), row.instant(3)));
    }

    @Override
    public String anyAbout(String column) {
        return ANY + column + ")";
    }
}
