package org.houvast.privacy.internal.consent;

import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.internal.PrivacyConfiguration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * How many must agree to what (domain 4.6.3, after the guideline of the association of educationalists NVO). What the domain does
 * not name takes every holder of custody.
 */
@Component(service = ConsentRules.class, configurationPid = PrivacyConfiguration.PID)
public final class ConsentRules {
    private final ConsentRule coachNamed;

    @Activate
    public ConsentRules(PrivacyConfiguration configuration) {
        this(configuration.coach_named_rule());
    }

    /** without OSGi */
    public ConsentRules(ConsentRule coachNamed) {
        this.coachNamed = coachNamed;
    }

    /** the rule for this purpose */
    public ConsentRule of(ConsentPurpose purpose) {
        return switch (purpose) {
            case EXTERNAL_COACH_NAMED -> coachNamed;
            case HANDOVER_SCHOOL, HANDOVER_BSO -> ConsentRule.ONE_PRESUMED;
            case EXTERNAL_OBSERVATION, YOUTH_CARE_CONSULT, SHARE_CHILDCARE_SCHOOL, MEDIA, RESEARCH, PRACTICE_EXAMPLE ->
                ConsentRule.BOTH;
        };
    }
}
