package org.houvast.administration;

import org.houvast.commons.Place;
import org.houvast.privacy.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The sheets that an organisation assesses the processing by, made of what the product runs on at this moment: the register of what is
 * kept, the access policy, the modules that are on, the settings, the host. They tell numbers, codes and keys of organisations, and no
 * child, guardian or member of staff. They are input for the people who assess: no sheet says that something is lawful.
 *
 * <p>In the language of the request. For the organisation that answers for the records of a place: modules and receivers are told for all
 * of its places, terms and settings as they hold at the place that was asked for.
 *
 * <p>All methods throw {@link org.houvast.privacy.PrivacyProblems#NOT_FOUND} for a place that does not exist or whose sheet is not for
 * the actor, and the problems of {@link org.houvast.privacy.Retention}.
 */
@ProviderType
public interface AssessmentSheets {
    /**
     * Input for the data protection impact assessment (General Data Protection Regulation, article 35), for the data protection officer
     * and the administrator of the organisation.
     */
    AssessmentSheet dpia(Actor actor, Place place);

    /** what is kept about staff and who reads it, for the works council; read by the manager of the place too */
    AssessmentSheet worksCouncil(Actor actor, Place place);
}
