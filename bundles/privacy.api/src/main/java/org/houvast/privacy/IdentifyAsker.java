package org.houvast.privacy;

import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Says that the asker is who it seems to be. Whether this person may ask about the child, the host tells.
 *
 * @param how it was made sure
 * @param note more about it, no number of a document, or null
 */
public record IdentifyAsker(IdentityCheck how, @Nullable @Limit(max = 500) String note) {}
