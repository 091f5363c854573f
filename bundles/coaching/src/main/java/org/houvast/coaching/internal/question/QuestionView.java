package org.houvast.coaching.internal.question;

import java.util.List;
import org.houvast.coaching.Deadline;
import org.houvast.coaching.Duty;
import org.houvast.commons.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may see of a question.
 *
 * @param named whether the reader may know the child
 * @param alias the alias of the case, for a reader who may not
 * @param within whether the reader stands within the coaching
 * @param duties the duties, none for a reader outside the coaching
 * @param deadlines last days that still count
 * @param allowedActions what the reader may do now
 */
record QuestionView(
        boolean named,
        @Nullable String alias,
        boolean within,
        List<Duty> duties,
        List<Deadline> deadlines,
        List<AllowedAction> allowedActions) {}
