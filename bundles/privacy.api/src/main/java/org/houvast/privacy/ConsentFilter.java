package org.houvast.privacy;

import org.houvast.commons.ChildRef;
import org.jspecify.annotations.Nullable;

/**
 * Which consents are listed; null means all.
 *
 * @param child about this child
 * @param purpose for this purpose
 */
public record ConsentFilter(@Nullable ChildRef child, @Nullable ConsentPurpose purpose) {
    public static final ConsentFilter ALL = new ConsentFilter(null, null);
}
