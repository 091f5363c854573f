package org.houvast.stepplan.internal.discussion;

import java.sql.SQLException;
import org.houvast.persistence.Parameters;
import org.houvast.privacy.Action;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.stepplan.internal.DiscussionAccess;

/**
 * The follow-ups that a reader reaches: by one action those of groups and cases, by a narrower one those of children without a case. The
 * table has the alias {@code o}.
 */
final class ItemScope {
    private final ScopeCondition inCase;
    private final ScopeCondition withoutCase;

    private ItemScope(ScopeCondition inCase, ScopeCondition withoutCase) {
        this.inCase = inCase;
        this.withoutCase = withoutCase;
    }

    static ItemScope of(Reading reading, Action inCase) {
        return new ItemScope(
                reading.condition(inCase, "o"), reading.condition(DiscussionAccess.ITEM_READ_WITHOUT_CASE, "o"));
    }

    String sql() {
        return "((" + inCase.sql() + " and (o.case_id is not null or o.child_key is null)) or (" + withoutCase.sql()
                + " and o.case_id is null and o.child_key is not null))";
    }

    void bind(Parameters parameters) throws SQLException {
        inCase.bind(parameters);
        withoutCase.bind(parameters);
    }
}
