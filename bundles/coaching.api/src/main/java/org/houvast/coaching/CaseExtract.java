package org.houvast.coaching;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Language;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A de-identified extract of a case, for supervision.
 *
 * @param id its id
 * @param revision how often it was changed
 * @param state where it stands
 * @param maker who prepared it
 * @param questionId the question, for the maker of a draft; null ever after
 * @param language in which language
 * @param ageBand age of the child as a band, null for a group and when the maker may not know it
 * @param text what it tells
 * @param expiresOn last day that it is there
 * @param sharedWith who may read it; for another reader, that reader alone
 * @param allowedActions what this reader may do with it now
 */
public record CaseExtract(
        CaseExtractId id,
        Revision revision,
        CaseExtractState state,
        StaffRef maker,
        @Nullable QuestionId questionId,
        Language language,
        @Nullable AgeBand ageBand,
        CaseExtractText text,
        LocalDate expiresOn,
        List<SharedWith> sharedWith,
        List<AllowedAction> allowedActions)
        implements Versioned {
    public CaseExtract {
        sharedWith = List.copyOf(sharedWith);
        allowedActions = List.copyOf(allowedActions);
    }
}
