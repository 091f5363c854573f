package org.houvast.stepplan;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Language;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A template of step plans. It tells nothing about a person.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param key what all versions and languages of it have in common, kebab-case
 * @param version counted from 1
 * @param language language of its texts
 * @param state where it stands
 * @param organisation whose it is, null for one that is shipped with the product
 * @param location where it was made; whoever manages there keeps it, beside the organisation's administrators; null for one that is shipped
 * @param text what it says
 * @param origin the template that it was copied from, null when it was written anew
 * @param imported the file that it was imported from, null when it was not
 * @param author who made it, null for one that is shipped
 * @param submittedBy who asked for its review, null before
 * @param publishedBy the second person, null before and for one that is shipped
 * @param publishedAt when, null before
 * @param returnReason why it went back to draft, null when it did not or was submitted again
 * @param createdAt when it was made
 * @param allowedActions what this reader may do with it now
 */
public record StepPlanTemplate(
        StepPlanTemplateId id,
        Revision revision,
        String key,
        int version,
        Language language,
        TemplateState state,
        @Nullable OrganisationRef organisation,
        @Nullable Place location,
        TemplateText text,
        @Nullable StepPlanTemplateId origin,
        @Nullable ImportedTemplate imported,
        @Nullable StaffRef author,
        @Nullable StaffRef submittedBy,
        @Nullable StaffRef publishedBy,
        @Nullable Instant publishedAt,
        @Nullable String returnReason,
        Instant createdAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public StepPlanTemplate {
        allowedActions = List.copyOf(allowedActions);
    }
}
