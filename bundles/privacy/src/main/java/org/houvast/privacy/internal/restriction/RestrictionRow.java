package org.houvast.privacy.internal.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.DataRequestId;
import org.houvast.privacy.Restriction;
import org.houvast.privacy.RestrictionGround;
import org.houvast.privacy.RestrictionId;
import org.houvast.privacy.RestrictionState;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** A restriction as it is stored. */
record RestrictionRow(
        UUID id,
        long revision,
        AccessColumns access,
        RestrictionState state,
        RestrictionGround ground,
        UUID request,
        Instant grantedAt,
        Lifting lifting) {
    /** How it ended; all null before. */
    record Lifting(@Nullable Instant at, @Nullable String by, @Nullable String reason, @Nullable LocalDate toldOn) {}

    Target target() {
        return access.target(RestrictionEntity.TYPE, id);
    }

    Restriction document(AllowedAction lift) {
        return new Restriction(
                new RestrictionId(id),
                new Revision(revision),
                state,
                new ChildRef(Objects.requireNonNull(access.childKey())),
                access.place().location(),
                access.workForm(),
                new OrganisationRef(access.controllerKey()),
                ground,
                new DataRequestId(request),
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                grantedAt,
                lifting.at(),
                lifting.by() == null ? null : new StaffRef(lifting.by()),
                lifting.reason(),
                lifting.toldOn(),
                List.of(lift));
    }
}
