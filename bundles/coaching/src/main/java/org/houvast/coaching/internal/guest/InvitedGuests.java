package org.houvast.coaching.internal.guest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Role;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.RelationSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cases that somebody is a guest of on a day. */
@Component
public final class InvitedGuests implements RelationSource {
    static final Set<Role> SPECIALISTS = Set.of(Role.COACH, Role.TEACHER, Role.INTERNAL_COACH);

    private static final String INVITED = "select g.case_id, g.child_key from coaching_case_guest g"
            + " where g.guest_key = ? and g.valid_until >= ? and g.valid_from <= ? and g.state = 'INVITED'";

    private final Rows rows;

    @Activate
    public InvitedGuests(@Reference(target = "(module=coaching)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public boolean concerns(Actor.Staff staff) {
        return SPECIALISTS.stream().anyMatch(staff::has);
    }

    @Override
    public Relations of(Actor.Staff staff, LocalDate today) {
        Set<UUID> cases = new HashSet<>();
        Set<ChildRef> children = new HashSet<>();
        rows.list(
                        INVITED,
                        p -> p.key(staff.ref()).date(today).date(today),
                        row -> Map.entry(
                                row.uuid(1),
                                Optional.ofNullable(row.textOrNull(2)).map(ChildRef::new)))
                .forEach(one -> {
                    cases.add(one.getKey());
                    one.getValue().ifPresent(children::add);
                });
        return new Relations(CoachedGroups.NONE, cases, children);
    }
}
