package org.houvast.parents;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a notice to parents. */
public record ParentNoticeId(UUID value) implements Id {}
