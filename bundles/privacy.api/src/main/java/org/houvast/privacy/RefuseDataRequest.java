package org.houvast.privacy;

import org.houvast.commons.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Does not do what was asked, and tells why; with the way to a complaint at the supervisory authority (regulation, article 12(4)).
 *
 * @param ground why
 * @param explanation what the asker is told
 * @param statement what the asker wants to be kept beside the records, or null
 */
public record RefuseDataRequest(
        RefusalGround ground,
        @Limit(max = 4000, min = 1) String explanation,
        @Nullable @Limit(max = 4000) String statement) {}
