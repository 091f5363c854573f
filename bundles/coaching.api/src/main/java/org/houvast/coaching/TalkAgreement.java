package org.houvast.coaching;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that was agreed in a conversation.
 *
 * @param number its place in the conversation, from 1
 * @param text what will be done
 * @param who who does it, null when it is for everybody
 * @param by last day, null when none was named; never locks
 * @param doneBy who said that it is done, null until then
 * @param doneAt when, null until then
 */
public record TalkAgreement(
        int number,
        String text,
        @Nullable StaffRef who,
        @Nullable LocalDate by,
        @Nullable StaffRef doneBy,
        @Nullable Instant doneAt) {}
