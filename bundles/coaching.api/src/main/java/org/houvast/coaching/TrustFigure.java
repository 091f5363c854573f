package org.houvast.coaching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How one side trusts the other.
 *
 * @param side who answered
 * @param item what
 * @param average null below five people of that side, otherwise as in {@link TeamPicture}
 */
public record TrustFigure(Side side, TrustItem item, @Nullable BigDecimal average) {}
