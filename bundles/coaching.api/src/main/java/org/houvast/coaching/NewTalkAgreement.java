package org.houvast.coaching;

import java.time.LocalDate;
import org.houvast.commons.Limit;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that is agreed in a conversation.
 *
 * @param text what will be done
 * @param who who does it, null for everybody; one of those who took part
 * @param by last day, null for none
 */
public record NewTalkAgreement(
        @Limit(min = 3, max = 500) String text, @Nullable StaffRef who, @Nullable LocalDate by) {}
