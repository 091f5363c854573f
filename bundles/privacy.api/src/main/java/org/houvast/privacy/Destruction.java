package org.houvast.privacy;

import java.time.Instant;
import java.util.List;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Versioned;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.keeping.RetentionClass;
import org.jspecify.annotations.Nullable;

/**
 * The destruction of records, from the proposal to its proof. Without content: kinds, numbers and a fingerprint.
 *
 * @param id its id
 * @param revision how often it changed
 * @param state where it stands
 * @param retention the class of the records
 * @param location where they came into being
 * @param workForm where they came into being
 * @param erasure whether the file of one child goes before its term; who that was is forgotten when it ends
 * @param chosen how many records were chosen
 * @param waiting how many of them were not looked at yet
 * @param counts what was destroyed and what was left out, by kind; complete when it is DONE
 * @param fingerprint SHA-256, hexadecimal, of the ids of what was destroyed: lower case, sorted, a line each; null until it is DONE
 * @param backups what becomes of copies in backups, in the words of who approved; null until then
 * @param proposedBy who chose
 * @param proposedAt when
 * @param approvedBy another person, or null
 * @param approvedAt when, or null
 * @param endedBy who carried it out to the end, or cancelled it, or null
 * @param endedAt when, or null
 * @param allowedActions {@code approve}, {@code carry-out}, {@code cancel}
 */
public record Destruction(
        DestructionId id,
        Revision revision,
        DestructionState state,
        RetentionClass retention,
        LocationRef location,
        WorkForm workForm,
        boolean erasure,
        int chosen,
        int waiting,
        List<Count> counts,
        @Nullable String fingerprint,
        @Nullable String backups,
        StaffRef proposedBy,
        Instant proposedAt,
        @Nullable StaffRef approvedBy,
        @Nullable Instant approvedAt,
        @Nullable StaffRef endedBy,
        @Nullable Instant endedAt,
        List<AllowedAction> allowedActions)
        implements Versioned {
    /**
     * Records of one kind.
     *
     * @param kind of record
     * @param destroyed how many are gone
     * @param held how many stay because of a hold
     * @param notDue how many stay because they are not past their term any more: the child came back, the term was changed, something
     *     else needs them, or they were gone before
     */
    public record Count(String kind, int destroyed, int held, int notDue) {}

    public Destruction {
        counts = List.copyOf(counts);
        allowedActions = List.copyOf(allowedActions);
    }
}
