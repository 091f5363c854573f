package org.houvast.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limit;
import org.houvast.commons.OrganisationRef;
import org.jspecify.annotations.Nullable;

/**
 * Asks for consent.
 *
 * @param child about whom
 * @param purpose what for
 * @param party the organisation that may then do it
 * @param textVersion which version of the explanation those who decide get
 * @param group the group of the child that asks, or null: the one of the child's groups that the actor reaches
 * @param from first day, today or later, or null for today
 * @param until last day, or null for no end but the child's leaving or becoming 12 or 16
 * @param caseId the question it is for, or null
 */
public record RequestConsent(
        ChildRef child,
        ConsentPurpose purpose,
        OrganisationRef party,
        @Limit(max = 40, min = 1) String textVersion,
        @Nullable GroupRef group,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID caseId) {}
