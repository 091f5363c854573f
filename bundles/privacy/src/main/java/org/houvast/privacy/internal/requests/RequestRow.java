package org.houvast.privacy.internal.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Refusal;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.DataRequestState;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/**
 * A request without its words, before it is known what its reader may see of it.
 *
 * @param emptied whether what was collected was destroyed meanwhile, with the file of the child
 */
record RequestRow(
        UUID id,
        long revision,
        AccessColumns access,
        DataRequestKind kind,
        DataRequestState state,
        @Nullable String guardian,
        @Nullable String staff,
        @Nullable String asker,
        LocalDate receivedOn,
        @Nullable LocalDate extendedOn,
        Instant registeredAt,
        @Nullable Instant closedAt,
        boolean emptied) {
    /** what is done with items */
    private static final Set<DataRequestAction> WITH_ITEMS =
            EnumSet.of(DataRequestAction.REVIEW, DataRequestAction.REVIEW_LAST, DataRequestAction.ANSWER);

    Target target() {
        return access.target(DataRequestEntity.TYPE, id);
    }

    DataSubject subject() {
        if (access.childKey() != null) {
            return DataSubject.of(new ChildRef(access.childKey()));
        }
        if (guardian != null) {
            return DataSubject.of(new GuardianRef(guardian));
        }
        if (staff != null) {
            return DataSubject.of(new StaffRef(staff));
        }
        throw new IllegalStateException("a request is about somebody");
    }

    /** why the state, the kind, the subject or what became of the items does not allow this, or nothing */
    Optional<Refusal> refusalOf(DataRequestAction action) {
        return DataRequestTransitions.refusal(kind, access.childKey() != null, state, action)
                .or(() -> emptied && WITH_ITEMS.contains(action)
                        ? Optional.of(Refusal.of(DataRequestProblems.COLLECT_ANEW))
                        : Optional.empty());
    }

    @Nullable
    GuardianRef askedBy() {
        return asker == null ? null : new GuardianRef(asker);
    }

    LocalDate dueOn() {
        return AnswerTerm.dueOn(receivedOn, extendedOn != null);
    }

    boolean overdue(LocalDate today) {
        return DataRequestTransitions.OPEN.contains(state) && today.isAfter(dueOn());
    }
}
