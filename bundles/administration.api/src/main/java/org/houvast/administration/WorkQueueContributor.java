package org.houvast.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.commons.Subject;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Reading;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** What in a module waits for the actor: own drafts, confirmations that are asked, steps to do. At most two SQL statements. */
@ConsumerType
public interface WorkQueueContributor {
    /**
     * What waits: the soonest due first, those without a day last, then the longest waiting.
     *
     * @param reading binds the scope and takes the audit line
     * @param limit at most so many
     */
    List<Item> items(Actor actor, Reading reading, int limit);

    /**
     * One thing that waits.
     *
     * @param kind sort of record, singular: {@code question}
     * @param id the record
     * @param task what is asked, a code of the value list {@code task}: {@code confirm}, {@code finish-draft}
     * @param subject child or group as this actor may know it, null for what is about neither: a template
     * @param since since when it waits
     * @param due last day, null when there is none
     * @param overdue whether that day is over
     */
    record Item(
            String kind,
            UUID id,
            String task,
            @Nullable Subject subject,
            Instant since,
            @Nullable LocalDate due,
            boolean overdue) {}
}
