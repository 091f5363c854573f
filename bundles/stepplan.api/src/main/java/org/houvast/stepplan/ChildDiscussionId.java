package org.houvast.stepplan;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a child discussion. */
public record ChildDiscussionId(UUID value) implements Id {}
