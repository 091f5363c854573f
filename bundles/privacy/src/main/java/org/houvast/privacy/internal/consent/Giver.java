package org.houvast.privacy.internal.consent;

import org.houvast.commons.GuardianRef;
import org.houvast.commons.PersonRef;
import org.houvast.privacy.ConsentMode;
import org.jspecify.annotations.Nullable;

/**
 * Whose answer it is and how it came.
 *
 * @param guardian a holder of custody, or null for the child
 */
record Giver(@Nullable GuardianRef guardian, ConsentMode mode, @Nullable String proof, PersonRef recordedBy) {}
