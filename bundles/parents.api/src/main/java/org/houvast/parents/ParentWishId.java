package org.houvast.parents;

import java.util.UUID;
import org.houvast.commons.Id;

/** The id of a wish. */
public record ParentWishId(UUID value) implements Id {}
