package org.houvast.parents;

import java.time.Instant;
import java.time.LocalDate;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A wish in a list.
 *
 * @param id its id
 * @param revision how often it changed
 * @param state where it stands
 * @param subject the child
 * @param guardian whose wish it is
 * @param text the words
 * @param theme what it is about
 * @param saidOn the day on which it was said
 * @param begunAt when it was written down first
 * @param recordedBy who of the staff wrote the words down, null when the guardian did
 */
public record ParentWishSummary(
        ParentWishId id,
        Revision revision,
        WishState state,
        Subject subject,
        GuardianRef guardian,
        String text,
        WishTheme theme,
        LocalDate saidOn,
        Instant begunAt,
        @Nullable StaffRef recordedBy) {}
