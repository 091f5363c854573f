package org.houvast.parents;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Limit;
import org.houvast.commons.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Writes down a contact with a parent of a child.
 *
 * @param subject the child, or the alias of the case together with {@code caseId}
 * @param group the child's group, needed only when it is in several groups of the author
 * @param caseId the question that it was about, null when none
 * @param guardian which parent, null where the host does not know guardians or it was another one
 * @param mode how the parent was involved
 * @param direction who began
 * @param date day of the contact, not in the future
 * @param gist what it was about
 * @param agreements what was agreed, null when nothing was
 * @param parentWords what the parent said, in the parent's own words, null when not written down
 * @param interpreter whether an interpreter was there, null for no
 * @param language the language that was spoken, a code like {@code nl} or {@code ar}; null when not written down
 * @param step the step of a plan that it belongs to, null when none
 */
public record RecordContact(
        Subject subject,
        @Nullable GroupRef group,
        @Nullable UUID caseId,
        @Nullable GuardianRef guardian,
        ContactMode mode,
        ContactDirection direction,
        LocalDate date,
        @Limit(max = 4000, min = 1) String gist,
        @Limit(max = 4000) @Nullable String agreements,
        @Limit(max = 4000) @Nullable String parentWords,
        @Nullable Boolean interpreter,
        @Limit(min = 2, max = 35) @Nullable String language,
        @Nullable RelatedStep step) {}
