package org.houvast.parents;

import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.jspecify.annotations.Nullable;

/**
 * Which shares are wanted; what is null does not restrict.
 *
 * @param child of records about this child
 * @param item of this record
 * @param guardian for this guardian
 * @param state in this state
 */
public record ShareFilter(
        @Nullable ChildRef child, @Nullable UUID item, @Nullable GuardianRef guardian, @Nullable ShareState state) {}
