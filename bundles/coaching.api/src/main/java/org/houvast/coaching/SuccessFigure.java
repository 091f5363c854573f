package org.houvast.coaching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How staff of a place look back.
 *
 * @param item on what
 * @param average null below five people, otherwise as in {@link TeamPicture}
 */
public record SuccessFigure(SuccessItem item, @Nullable BigDecimal average) {}
