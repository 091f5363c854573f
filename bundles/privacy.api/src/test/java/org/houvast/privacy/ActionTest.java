package org.houvast.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ActionTest {
    private static final Action READ =
            Action.read("coaching.question.read", "coaching", Sensitivity.CHILD, Relation.GROUP_STAFF, Relation.MENTOR);

    @Test
    void showsRecords() {
        assertThat(READ)
                .isEqualTo(new Action(
                        "coaching.question.read",
                        "coaching",
                        AuditType.READ,
                        Sensitivity.CHILD,
                        Set.of(Relation.GROUP_STAFF, Relation.MENTOR),
                        null));
        assertThat(READ.changes()).isFalse();
        assertThat(READ.moduleName()).contains("coaching");
    }

    @Test
    void changesWhatItsReadingShows() {
        Action ask = READ.change("coaching.question.ask", AuditType.CREATE, Relation.GROUP_STAFF);

        assertThat(ask)
                .isEqualTo(new Action(
                        "coaching.question.ask",
                        "coaching",
                        AuditType.CREATE,
                        Sensitivity.CHILD,
                        Set.of(Relation.GROUP_STAFF),
                        READ));
        assertThat(ask.changes()).isTrue();
    }

    @Test
    void belongsToNoModuleWhereItIsAlwaysThere() {
        assertThat(Action.read("privacy.consent.read", null, Sensitivity.CHILD, Relation.MENTOR)
                        .moduleName())
                .isEmpty();
    }
}
