package org.houvast.stepplan;

import org.houvast.privacy.ConsentId;
import org.houvast.privacy.ConsentPurpose;
import org.jspecify.annotations.Nullable;

/**
 * A consent that a handover needs.
 *
 * @param purpose what for
 * @param consentId the consent that it was submitted with, null for a draft
 * @param active whether there is such a consent now
 */
public record HandoverConsent(ConsentPurpose purpose, @Nullable ConsentId consentId, boolean active) {}
