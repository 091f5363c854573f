package org.houvast.privacy;

import java.time.LocalDate;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.Limit;
import org.houvast.commons.LocationRef;
import org.houvast.commons.WorkForm;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that a person asks for something about own data, or a parent about those of a child.
 *
 * @param kind what is asked
 * @param subject whom the data are about
 * @param asker the guardian who asks about the child, or null: the person asks oneself
 * @param location where the data were made, and with the work form whose they are
 * @param workForm of the location
 * @param receivedOn day on which it came, today or earlier, or null for today; the month runs from it
 * @param wish what was asked, in the words of the asker, or null
 * @param language of the answer, or null for Dutch
 */
public record RegisterDataRequest(
        DataRequestKind kind,
        DataSubject subject,
        @Nullable GuardianRef asker,
        LocationRef location,
        WorkForm workForm,
        @Nullable LocalDate receivedOn,
        @Nullable @Limit(max = 4000) String wish,
        @Nullable Language language) {}
