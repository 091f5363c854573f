package org.houvast.parents;

import org.houvast.commons.ChildRef;
import org.houvast.commons.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Which notices are wanted; what is null does not restrict.
 *
 * @param child to the parents of this child
 * @param observer about this observer
 */
public record NoticeFilter(@Nullable ChildRef child, @Nullable StaffRef observer) {}
