package org.houvast.administration.internal.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houvast.administration.Descriptors;
import org.houvast.administration.internal.access.AdministrationAccess;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.junit.jupiter.api.Test;

class CollectedDescriptorsTest {
    private final PolicySources sources = new PolicySources();
    private final Descriptors descriptors = new CollectedDescriptors(sources);

    @Test
    void tellsEveryActionOfEveryModuleThatRuns() {
        AdministrationAccess access = new AdministrationAccess();
        sources.add(access);

        assertThat(descriptors.accessPolicy())
                .hasSameSizeAs(access.actions())
                .isSortedAccordingTo((a, b) -> a.action().compareTo(b.action()))
                .contains(new Descriptors.Policy(
                        "administration.module.switch",
                        null,
                        AuditType.POLICY_CHANGE,
                        Sensitivity.ORGANISATION,
                        List.of(Relation.LOCATION_MANAGER, Relation.ORG_ADMIN),
                        "administration.module.read"));

        sources.remove(access);
        assertThat(descriptors.accessPolicy()).isEmpty();
    }
}
