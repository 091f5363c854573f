package org.houvast.coaching;

import org.houvast.commons.Limit;

/**
 * One thing to look at in one's own work, scored from 1 to 5.
 *
 * @param code how scores refer to it: 1 to 40 of A-Z, 0-9 and _
 * @param competence what it belongs to
 * @param nl in Dutch, in words of the organisation's own
 * @param en in English
 */
public record ProfileItem(
        String code,
        Competence competence,
        @Limit(min = 1, max = 300) String nl,
        @Limit(min = 1, max = 300) String en) {}
