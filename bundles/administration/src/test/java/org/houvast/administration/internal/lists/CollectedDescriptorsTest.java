package org.houvast.administration.internal.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.administration.AdministrationProblems;
import org.houvast.administration.Descriptors;
import org.houvast.administration.FormSource;
import org.houvast.administration.internal.access.AdministrationAccess;
import org.houvast.commons.Language;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Problem;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.Sensitivity;
import org.junit.jupiter.api.Test;

class CollectedDescriptorsTest {
    private final PolicySources sources = new PolicySources();
    private final FormSources forms = new FormSources();
    private final Descriptors descriptors = new CollectedDescriptors(sources, forms);

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

    @Test
    void givesTheFormsOfTheModuleThatDescribesThem() {
        FormSource.Text text = new FormSource.Text("maaltijd", "meal");
        FormSource.Form form = new FormSource.Form("MEAL", 2, text, null, List.of());
        FormSource source = new FormSource() {
            @Override
            public String type() {
                return "meal-kind";
            }

            @Override
            public List<Form> forms(Actor actor) {
                return List.of(form);
            }
        };
        Actor actor = new Actor(
                new PersonRef("p"),
                null,
                Set.of(),
                new RequestFacts("0".repeat(32), "test", "", Language.NL, Optional.empty()),
                Instant.EPOCH,
                a -> AccessScope.nothing(LocalDate.EPOCH));
        forms.add(source);

        assertThat(descriptors.forms(actor, "meal-kind")).containsExactly(form);

        forms.remove(source);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> descriptors.forms(actor, "meal-kind"))
                .satisfies(p -> assertThat(p.type()).isEqualTo(AdministrationProblems.FORMS_UNKNOWN));
    }
}
