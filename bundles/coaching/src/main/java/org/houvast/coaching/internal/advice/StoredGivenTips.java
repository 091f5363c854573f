package org.houvast.coaching.internal.advice;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.coaching.GivenTips;
import org.houvast.commons.GroupRef;
import org.houvast.persistence.Rows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Given tips in the database: advice that was taken from a tip. */
@Component
public final class StoredGivenTips implements GivenTips {
    private static final String GIVEN = "select t.title, t.tip_text, max(a.at) from coaching_advice a"
            + " join coaching_tip t on t.id = a.tip_id where a.group_key = ? and a.state <> 'RETRACTED'"
            + " and (a.response is null or a.response <> 'DECLINED') and (a.case_id is null or a.case_id = any(?))"
            + " and t.state = 'PUBLISHED' and t.audience in ('CHILD_APPROACH', 'GROUP_APPROACH')"
            + " group by t.id, t.title, t.tip_text order by max(a.at) desc, t.id limit ?";

    private final Rows rows;

    @Activate
    public StoredGivenTips(@Reference(target = "(module=coaching)") DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    @Override
    public List<GivenTip> of(GroupRef group, Set<UUID> cases, int limit) {
        return rows.list(
                GIVEN, p -> p.key(group).uuids(cases).number(limit), row -> new GivenTip(row.text(1), row.text(2)));
    }
}
