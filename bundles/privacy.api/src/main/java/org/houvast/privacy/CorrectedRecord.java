package org.houvast.privacy;

import java.util.UUID;
import org.houvast.commons.Limit;

/**
 * A record that was corrected.
 *
 * @param type kind of record, as in the audit
 * @param id its id
 */
public record CorrectedRecord(@Limit(max = 60, min = 1) String type, UUID id) {}
